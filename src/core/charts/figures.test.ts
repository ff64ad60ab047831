import { describe, expect, test } from 'vitest';
import { compare } from '#core/comparison/comparison.ts';
import { figureWords } from '#core/words/comparison/figure-words.ts';
import { caseInputs } from '#testing/comparison-case.ts';
import { englishWords } from '#testing/english-words.ts';
import { ASKED, OWN_CASE } from '#testing/own-case.ts';
import { killed, questionInputs, some, type asked } from '#testing/question-case.ts';
import { figureGroups } from './figure-rows.ts';
import { figuresLayout } from './figures-layout.ts';

type Said = Parameters<typeof asked>[0];
const measureText = (text: string) => text.length * 6;
const size = { width: 1000, gutter: 200, measureText, words: englishWords };
const groupsOf = (said: Said) => {
  const { rows, context } = compare(questionInputs(said));
  return figureGroups(rows, context, englishWords);
};
const layout = (said: Said, width = size.width) => figuresLayout(groupsOf(said), { ...size, width });

describe('the rows of the figures chart', () => {
  test('are the counts of each measure, the earliest as-of time first', () => {
    const [group, ...others] = groupsOf({
      A: killed(20, null, { chains: [['X']] }),
      B: killed(4, 4, { asOf: '2016-04-20' }),
      C: killed(3, 3, { asOf: '2016-04-22' }),
      D: some('several'),
    });
    expect(others).toEqual([]);
    expect(group).toMatchObject({ measure: 'killed', rows: [{ wording: 'How many?' }] });
    expect(group?.rows[0]?.marks.map(({ label }) => label)).toEqual([
      '4 · as of Wednesday 20 Apr 2016 · B',
      '3 · as of Friday 22 Apr 2016 · C',
      '20 or more · as of its publication, Friday 22 Apr 2016 · A → X',
    ]);
    expect(group?.rows[0]?.marks[0]).toMatchObject({ reportId: 'report/1', claimIds: ['B1'] });
  });

  test('put the shorter of two times with the same start first, and unknown times last', () => {
    const { rows, context } = compare(
      questionInputs(
        {
          A: killed(9),
          B: killed(5, 5, { asOf: '2016-04' }),
          C: killed(4, 4, { asOf: '2016-04-01' }),
          D: killed(null, 7, { asOf: '2016-04' }),
        },
        { published: { A: '' } },
      ),
    );
    expect(
      figureGroups(rows, context, englishWords)[0]?.rows[0]?.marks.map(({ figure }) =>
        figureWords(figure, englishWords),
      ),
    ).toEqual(['4', 'up to 7', '5', '9']);
  });

  test('are one row for each measure and question', () => {
    const { rows, context } = compare(caseInputs(OWN_CASE));
    expect(
      figureGroups(rows, context, englishWords).map(({ measure, rows: own }) => [
        measure,
        own.map(({ wording }) => wording),
      ]),
    ).toEqual([
      ['killed', [ASKED.guards, ASKED.militia]],
      ['captured', [ASKED.captured]],
      ['men', [ASKED.brigade]],
    ]);
    expect(groupsOf({ A: { quantity: { low: 3, high: 3 } } })[0]?.measure).toBe('something that isn’t named');
    expect(groupsOf({ A: {} })).toEqual([]);
  });
});

describe('the figures chart', () => {
  test('has a scale for each measure, from zero, in round steps', () => {
    const { groups, width } = layout({ A: killed(4), B: killed(20, null) });
    const [group] = groups;
    expect(width).toBe(1000);
    expect(group?.ticks.map(({ label }) => label)).toEqual(['0', '5', '10', '15', '20', '25']);
    expect(group?.ticks[0]?.x).toBe(200);
    expect(group?.ticks.at(-1)?.x).toBe(group?.right);
    expect(group).toMatchObject({ measure: 'killed', y: 0, left: 200, right: 1000 - 58 * 6 - 8 });
  });

  test('draws a figure as a dot, a range as a bar, an open end to the edge', () => {
    const [group] = layout({ A: killed(10), B: killed(4, 8), C: killed(5, null), D: killed(null, 8) }).groups;
    const at = (value: number) => 200 + (value / 10) * (group!.right - 200);
    const marks = group!.rows[0]!.marks;
    const drawn = (report: string) => marks.find(({ claimIds }) => claimIds.some((id) => id === `${report}1`))!;
    expect(drawn('A')).toMatchObject({ x: at(10), width: 0, fadesLeft: false, fadesRight: false, wider: null });
    expect(drawn('B')).toMatchObject({ x: at(4), fadesRight: false });
    expect(drawn('B').width).toBeCloseTo(at(8) - at(4), 9);
    expect(drawn('C')).toMatchObject({ x: at(5), fadesRight: true });
    expect(drawn('C').x + drawn('C').width).toBeCloseTo(group!.right, 9);
    expect(drawn('D')).toMatchObject({ x: 200, fadesLeft: true, fadesRight: false });
    expect(marks.map(({ y }) => y)).toEqual([56, 76, 96, 116]);
  });

  test('leaves space for an open end that begins at the last mark', () => {
    const [group] = layout({ A: killed(4), B: killed(20, null) }).groups;
    expect(group?.ticks.map(({ label }) => label)).toEqual(['0', '5', '10', '15', '20', '25']);
    const open = group!.rows[0]!.marks.find(({ fadesRight }) => fadesRight);
    expect(open!.width).toBeCloseTo((group!.right - 200) / 5, 9);
  });

  test('draws the wider reading of an ambiguous figure beside the narrower', () => {
    const ambiguous = killed(5, 5, {
      quantity: { low: 5, high: 5, cue: 'at least', scope: 'ambiguous', unit: 'killed' },
    });
    const [mark] = layout({ A: ambiguous, B: killed(9) }).groups[0]!.rows[0]!.marks;
    expect(mark).toMatchObject({ width: 0, fadesRight: false, wider: { x: mark!.x, fadesRight: true } });
    expect(mark!.label.x).toBeGreaterThan(mark!.wider!.x + mark!.wider!.width);
  });

  test('puts the label after the mark, cuts it at the edge, and keeps the whole label', () => {
    const { groups } = layout({ A: killed(10), B: killed(5, null) }, 500);
    const [group] = groups;
    expect(group!.right).toBe(250);
    for (const { label } of group!.rows[0]!.marks) {
      expect(label.x + measureText(label.text)).toBeLessThanOrEqual(500);
      expect(label.whole).toContain(' · as of its publication');
      expect(label.text.endsWith('…')).toBe(true);
    }
  });

  test('cuts a long question, and keeps its whole wording', () => {
    const inputs = questionInputs({ A: killed(10) });
    const wording = 'A question that is far too long for the room that it is given here';
    const { rows, context } = compare({
      ...inputs,
      questions: inputs.questions.map((question) => ({ ...question, wording })),
    });
    const [row] = figuresLayout(figureGroups(rows, context, englishWords), size).groups[0]!.rows;
    expect(row).toMatchObject({ wholeWording: wording, y: 46, height: 20 });
    expect(measureText(row!.wording)).toBeLessThanOrEqual(192);
  });

  test('stacks rows and groups', () => {
    const { rows, context } = compare(caseInputs(OWN_CASE));
    const { groups, height } = figuresLayout(figureGroups(rows, context, englishWords), size);
    expect(groups.map(({ y, height: own }) => [y, own])).toEqual([
      [0, 24 + 22 + 60 + 12 + 40],
      [178, 24 + 22 + 40],
      [284, 24 + 22 + 20],
    ]);
    expect(groups[0]?.rows.map(({ y }) => y)).toEqual([46, 118]);
    expect(height).toBe(350);
    expect(figuresLayout([], size)).toEqual({ width: 1000, height: 0, groups: [] });
  });

  test.each([
    ['far above zero', { A: killed(950), B: killed(1000) }, '950'],
    ['from half of the greatest', { A: killed(500), B: killed(1000) }, '0'],
    ['of one figure', { A: killed(1000), B: killed(1000) }, '0'],
    ['below zero', { A: killed(-4), B: killed(10) }, '-5'],
  ])('begins at zero or near the figures: %s', (_, said, first) => {
    expect(layout(said).groups[0]?.ticks[0]?.label).toBe(first);
  });
});
