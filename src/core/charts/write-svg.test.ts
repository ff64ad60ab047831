import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { asId, type ClaimId } from '#core/base/id.ts';
import { compare } from '#core/comparison/comparison.ts';
import { displayLine } from '#core/text/display-text.ts';
import { caseInputs } from '#testing/comparison-case.ts';
import { englishWords } from '#testing/english-words.ts';
import { OWN_CASE } from '#testing/own-case.ts';
import { asked, killed, questionInputs } from '#testing/question-case.ts';
import { ruleShape, textShape, type BarShape, type Drawing, type Shape } from './drawing.ts';
import { estimateWidth } from './estimate-width.ts';
import { figureGroups } from './figure-rows.ts';
import { figuresDrawing } from './figures-drawing.ts';
import { figuresLayout } from './figures-layout.ts';
import { PRINT_INKS, reportInk } from './ink.ts';
import { numberLineDrawing } from './number-line-drawing.ts';
import { timelineDrawing } from './timeline-drawing.ts';
import { timelineItems } from './timeline-items.ts';
import { timelineLayout } from './timeline-layout.ts';
import { writeSvg } from './write-svg.ts';

const size = { width: 1000, gutter: 180, measureText: (text: string) => estimateWidth(text), words: englishWords };
const drawingOf = (...shapes: Shape[]): Drawing => ({ width: 100, height: 50, title: 'A drawing', shapes });
const svg = (...shapes: Shape[]) => writeSvg(drawingOf(...shapes), { id: 'x' });
const bar: BarShape = {
  kind: 'bar',
  x: 10,
  y: 20,
  width: 30,
  height: 6,
  ink: 'report-0',
  fill: 'full',
  dashed: false,
  fadesLeft: false,
  fadesRight: false,
  target: null,
};

describe('a drawing written as SVG', () => {
  test('is self-contained and on one line', () => {
    expect(svg()).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="100" height="50" viewBox="0 0 100 50" role="img" font-family="[^"<>]+"><title>A drawing<\/title><\/svg>$/,
    );
  });

  test.each<[string, Shape, string]>([
    ['a rule', ruleShape(0, 1.239, 2, 3), '<line x1="0" y1="1.24" x2="2" y2="3" stroke="#e3e0d8"/>'],
    [
      'a dotted rule',
      ruleShape(0, 1, 2, 3, true),
      '<line x1="0" y1="1" x2="2" y2="3" stroke="#e3e0d8" stroke-dasharray="2 3"/>',
    ],
    [
      'a dot that leads somewhere',
      { kind: 'dot', x: 1, y: 2, radius: 4, ink: 'report-1', target: { claimIds: [], title: 'five <dead>' } },
      '<circle cx="1" cy="2" r="4" fill="#8a5a2b"><title>five &lt;dead&gt;</title></circle>',
    ],
    ['a bar', bar, '<rect x="10" y="20" width="30" height="6" rx="3" fill="#5b4b8a"/>'],
    [
      'a hollow bar',
      { ...bar, fill: 'hollow' },
      '<rect x="10" y="20" width="30" height="6" rx="3" fill="#ffffff" stroke="#5b4b8a" stroke-width="1.5"/>',
    ],
    [
      'a hollow dashed bar',
      { ...bar, fill: 'hollow', dashed: true },
      '<rect x="10" y="20" width="30" height="6" rx="3" fill="#ffffff" stroke="#5b4b8a" stroke-width="1.5" stroke-dasharray="3 2"/>',
    ],
    [
      'a dashed bar',
      { ...bar, dashed: true },
      '<rect x="10" y="20" width="30" height="6" rx="3" fill="#5b4b8a" fill-opacity="0.35" stroke="#5b4b8a" stroke-width="1.5" stroke-dasharray="3 2"/>',
    ],
    [
      'a faint bar',
      { ...bar, fill: 'faint' },
      '<rect x="10" y="20" width="30" height="6" rx="3" fill="#5b4b8a" fill-opacity="0.3"/>',
    ],
    [
      'a name',
      textShape(1, 2, 'A & B', 'name'),
      '<text x="1" y="2" font-size="12" font-weight="600" fill="#1d1c1a">A &amp; B</text>',
    ],
    [
      'a centred label',
      { ...textShape(1, 2, '5', 'tick'), centred: true },
      '<text x="1" y="2" font-size="11" font-weight="400" fill="#757169" text-anchor="middle">5</text>',
    ],
  ])('has %s', (_, shape, element) => {
    expect(svg(shape)).toContain(`</title>${element}</svg>`);
  });

  test('sets a report’s words in serifs, and keeps the left edge of right-to-left words in place', () => {
    const quote = svg({ ...textShape(7, 2, 'قتل أربعة', 'quote'), direction: 'rtl' });
    expect(quote).toMatch(/<text x="7" [^>]*font-family="[^"]*Serif[^"]*" direction="rtl" text-anchor="end">/);
  });

  test('has one gradient for each colour and side', () => {
    const fading = { ...bar, fadesRight: true };
    const both = svg(fading, { ...fading, y: 40 }, { ...fading, fadesLeft: true }, { ...bar, fadesLeft: true });
    expect(both.match(/<linearGradient id="x-fade-\d">/g)).toHaveLength(3);
    expect(both).toContain(
      '<linearGradient id="x-fade-0"><stop offset="0" stop-color="#5b4b8a" stop-opacity="1"/><stop offset="1" stop-color="#5b4b8a" stop-opacity="0.08"/></linearGradient>',
    );
    expect(both.match(/fill="url\(#x-fade-\d\)"/g)).toEqual([
      'fill="url(#x-fade-0)"',
      'fill="url(#x-fade-0)"',
      'fill="url(#x-fade-1)"',
      'fill="url(#x-fade-2)"',
    ]);
  });

  test('takes the given colours, and black for a colour that is not given', () => {
    const drawn = writeSvg(drawingOf(bar, { ...bar, ink: 'tag-blue' }), { id: 'x', inks: { 'report-0': '#abcdef' } });
    expect(drawn).toContain('fill="#abcdef"');
    expect(drawn).toContain('fill="#000000"');
  });

  test('escapes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const target = { claimIds: [], title: text };
        const written = writeSvg(
          { ...drawingOf({ ...textShape(0, 0, text, 'quote'), target }), title: text },
          { id: 'x' },
        );
        expect(written).not.toMatch(/\n/);
        const parsed = new DOMParser().parseFromString(written, 'image/svg+xml');
        expect([...parsed.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual([
          'svg',
          'title',
          'text',
          'title',
        ]);
        expect(parsed.querySelector('title')?.textContent).toBe(displayLine(text));
      }),
    );
  });
});

describe('the figures drawn', () => {
  const shapesOf = (said: Parameters<typeof asked>[0]) => {
    const { rows, context } = compare(questionInputs(said));
    const groups = figureGroups(rows, context, englishWords);
    return figuresDrawing(figuresLayout(groups, size), (id) => reportInk(Number(id.slice(-1))), englishWords).shapes;
  };

  test('have a bar for an open figure, a dot for a number, a faint bar for a wider reading', () => {
    const shapes = shapesOf({
      A: killed(20, null),
      B: killed(5, 5),
      C: killed(7, 7, { quantity: { low: 7, high: 7, cue: 'at least', unit: 'killed', scope: 'ambiguous' } }),
    });
    expect(shapes.filter(({ kind }) => kind === 'bar')).toMatchObject([
      { ink: 'report-2', fill: 'faint', fadesRight: true },
      { ink: 'report-0', fill: 'full', fadesRight: true },
    ]);
    expect(shapes.filter(({ kind }) => kind === 'dot')).toMatchObject([
      { ink: 'report-1', target: { claimIds: ['B1'] } },
      { ink: 'report-2', target: { claimIds: ['C1'] } },
    ]);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts[0]).toBe('killed');
    expect(texts).toContain('How many?');
    expect(texts.some((text) => text.startsWith('20 or more · as of'))).toBe(true);
  });

  test('lead from the question to all of its claims', () => {
    const shapes = shapesOf({ A: killed(4, 4), B: killed(5, 5) });
    expect(shapes.find((shape) => shape.kind === 'text' && shape.style === 'name')).toMatchObject({
      target: { claimIds: ['A1', 'B1'], title: 'How many?' },
    });
  });
});

describe('a number line drawn', () => {
  test('has a line for each count, and a description for people who can’t see it', () => {
    const { numberLine } = asked({ A: killed(4, 4), B: killed(20, null) });
    const { width, height, title, shapes } = numberLineDrawing(numberLine!, 200, () => 'report-0', englishWords);
    expect([width, height, title]).toEqual([200, 24, 'Number line from 1 to 23: 4; 20 or more']);
    expect(shapes).toMatchObject([
      { kind: 'dot', y: 6.5, target: { claimIds: ['A1'], title: '4' } },
      { kind: 'bar', y: 15, height: 5, fadesRight: true, target: { claimIds: ['B1'] } },
    ]);
    const end = shapes[1]?.kind === 'bar' ? shapes[1].x + shapes[1].width : 0;
    expect(end).toBe(195);
  });

  test('draws the wider reading behind the narrower', () => {
    const { numberLine } = asked({
      A: killed(5, 5, { quantity: { low: 5, high: 5, cue: 'at least', unit: 'killed', scope: 'ambiguous' } }),
      B: killed(20, null),
    });
    const { shapes } = numberLineDrawing(numberLine!, 200, () => 'report-0', englishWords);
    expect(shapes.map((shape) => (shape.kind === 'bar' ? shape.fill : shape.kind))).toEqual(['faint', 'dot', 'full']);
  });
});

describe('the timeline drawn', () => {
  const { reports, claims } = caseInputs(OWN_CASE);
  const { items } = timelineItems(claims);
  const lanes = reports.map(({ id }) => ({ reportId: id, name: id }));
  const drawing = timelineDrawing(timelineLayout(items, lanes, size), () => 'tag-green', englishWords);

  test('has a bar with its words for each claim that says when', () => {
    expect(drawing.shapes.filter(({ kind }) => kind === 'bar')).toHaveLength(items.length);
    expect(drawing.title).toBe('Timeline: what 3 reports say happened when');
    const truce = drawing.shapes.filter(
      (shape) => shape.kind !== 'rule' && shape.target?.claimIds.includes(asId<ClaimId>('H truce')),
    );
    expect(truce).toMatchObject([
      {
        kind: 'bar',
        ink: 'tag-green',
        fill: 'hollow',
        dashed: false,
        target: {
          title: 'Wednesday night, 20 Apr 2016: A truce was reportedly agreed on Wednesday night The report hedges.',
        },
      },
      { kind: 'text', style: 'quote' },
    ]);
  });

  test('separates lanes by a line, and days by a line with their name', () => {
    const across = drawing.shapes.filter((shape) => shape.kind === 'rule' && shape.y1 === shape.y2);
    expect(across).toHaveLength(2);
    const names = drawing.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.style === 'name' ? [shape.text] : [],
    );
    expect(names).toEqual(['Wed 20 Apr', 'Thu 21 Apr', 'Fri 22 Apr', 'report/0', 'report/1', 'report/2']);
  });

  test('dashes a day that isn’t certain and gives the reason', () => {
    const unsure = timelineItems(
      claims.map((claim) =>
        claim.id === 'N jail' ? { ...claim, time: { ...claim.time, asWritten: 'on Sunday' } } : claim,
      ),
    );
    const { shapes } = timelineDrawing(timelineLayout(unsure.items, lanes, size), () => 'ink', englishWords);
    expect(shapes.filter((shape) => shape.kind === 'bar' && shape.dashed)).toMatchObject([
      { target: { claimIds: ['N jail'], title: expect.stringContaining('The words say “on Sunday”') } },
    ]);
  });
});

describe('colours', () => {
  test('of reports start over after the last one', () => {
    expect([reportInk(0), reportInk(7), reportInk(8)]).toEqual(['report-0', 'report-7', 'report-0']);
  });

  test('on paper are those of the light theme', () => {
    const css = ['tokens', 'palette']
      .map((name) => readFileSync(`src/renderer/src/styles/${name}.css`, 'utf8'))
      .join('\n');
    for (const [name, colour] of Object.entries(PRINT_INKS)) {
      expect(css).toMatch(new RegExp(`--${name}: light-dark\\(${colour}[,)]`));
    }
  });
});

describe('the estimated width', () => {
  test.each([
    ['', 0],
    ['ill', 3 * 0.36 * 12],
    ['mmm', 3 * 0.95 * 12],
    ['漢字', 2 * 1.05 * 12],
    ['Ab', (0.74 + 0.6) * 12],
    ['e\u0301', 0.6 * 12],
    ['f t', (0.46 + 0.36 + 0.46) * 12],
  ])('of %j', (text, width) => {
    expect(estimateWidth(text)).toBeCloseTo(width);
    expect(estimateWidth(text, 24)).toBeCloseTo(2 * width);
  });
});
