import type { ClaimId } from '#core/base/id.ts';
import { estimateWidth } from '#core/charts/estimate-width.ts';
import { figureGroups, type FigureGroup } from '#core/charts/figure-rows.ts';
import { figuresDrawing } from '#core/charts/figures-drawing.ts';
import { figuresLayout, type FiguresSize } from '#core/charts/figures-layout.ts';
import type { Ink } from '#core/charts/ink.ts';
import { timelineDrawing } from '#core/charts/timeline-drawing.ts';
import { timelineItems } from '#core/charts/timeline-items.ts';
import { timelineLayout } from '#core/charts/timeline-layout.ts';
import { heading, paragraph, type Part } from '#core/exchange/document/document.ts';
import type { Edition } from './edition.ts';

/** Pixels that are drawn across a page laid across: more than it has at their own size, so that labels come whole. */
const WIDTH = 1200;
/** Wider than this, letters get too small on paper. */
const WIDEST = 1320;
const measureText = (text: string) => estimateWidth(text, 12);

/** The figures and the timeline, each on pages laid across. */
export function chartSections(edition: Edition): readonly Part[] {
  return [figuresSection(edition), timelineSection(edition)];
}

/** Room for questions and labels to be read whole, as far as the page still shows letters that can be read. */
function roomFor(groups: readonly FigureGroup[]): Pick<FiguresSize, 'width' | 'gutter'> {
  const rows = groups.flatMap((group) => group.rows);
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(measureText));
  const label = longest(rows.flatMap(({ marks }) => marks.map((mark) => mark.label)));
  const question = longest(rows.map(({ wording }) => wording));
  return { width: between(WIDTH, 2 * label + 20, WIDEST), gutter: between(200, question + 20, 380) };
}

const between = (least: number, wanted: number, most: number) => Math.min(most, Math.max(least, wanted));

function figuresSection({ rows, comparison, inkOf, words }: Edition): Part {
  const groups = figureGroups(rows, comparison.context, words);
  const drawing = figuresDrawing(figuresLayout(groups, { ...roomFor(groups), measureText, words }), inkOf, words);
  return {
    kind: 'section',
    wide: true,
    parts: [
      heading(2, 'figures', words.say('figures-chart.drawing')),
      groups.length === 0
        ? paragraph(words.say('hand-over.no-figure'))
        : {
            kind: 'picture',
            drawing,
            caption: words.say('hand-over.figures-caption'),
          },
    ],
  };
}

function timelineSection({ data, reports, nameOf, words }: Edition): Part {
  const tags = new Map(data.tags.map(({ id, palette }) => [id, palette]));
  const inks = new Map(
    data.claims.map(({ id, tagIds }): [ClaimId, Ink] => {
      const palette = tagIds[0] === undefined ? undefined : tags.get(tagIds[0]);
      return [id, `tag-${palette ?? 'none'}`];
    }),
  );
  const { items, untimed } = timelineItems(data.claims);
  const lanes = reports.map(({ id }) => ({ reportId: id, name: nameOf(id) }));
  const layout = timelineLayout(items, lanes, { width: WIDTH, gutter: 150, measureText, words });
  const caption = [
    words.say('hand-over.timeline-caption'),
    ...(layout.outside.length === 0 ? [] : [words.say('hand-over.other-times', { count: layout.outside.length })]),
    ...(untimed.length === 0 ? [] : [words.say('hand-over.untimed', { count: untimed.length })]),
  ];
  return {
    kind: 'section',
    wide: true,
    parts: [
      heading(2, 'timeline', words.say('hand-over.timeline')),
      items.length === 0
        ? paragraph(words.say('hand-over.no-time'))
        : {
            kind: 'picture',
            drawing: timelineDrawing(layout, (id) => inks.get(id) ?? 'tag-none', words),
            caption: caption.join(' '),
          },
    ],
  };
}
