import type { ClaimId } from '#core/base/id.ts';
import { textDirection } from '#core/text/direction.ts';
import type { Words } from '#core/words/words.ts';
import { ruleShape, textShape, type Drawing, type Shape } from './drawing.ts';
import type { Ink } from './ink.ts';
import { TICK_GAP, type TimelineBar, type TimelineLayout } from './timeline-layout.ts';

/** The baselines of a tick's label and of a lane's name, in pixels from the top of the tick or lane. */
const TICK_BASELINE = 16;
const NAME_BASELINE = 20;

/**
 * Draws a timeline. A hollow bar: the report hedges. A dashed bar with a question mark: the day isn't certain. A fading
 * bar: it continues beyond the edge.
 *
 * @param inkOf returns the colour of a claim, which is the colour of its first tag
 */
export function timelineDrawing(layout: TimelineLayout, inkOf: (id: ClaimId) => Ink, words: Words): Drawing {
  const { width, height, ticks, lanes, bars } = layout;
  return {
    width,
    height,
    title: words.say('when-chart.drawing', { count: lanes.length }),
    shapes: [
      ...ticks.flatMap(({ x, label, kind }): Shape[] => [
        ruleShape(x, TICK_BASELINE + TICK_GAP, x, height, kind === 'minor'),
        ...(label === '' ? [] : [textShape(x + TICK_GAP, TICK_BASELINE, label, kind === 'major' ? 'name' : 'tick')]),
      ]),
      ...lanes.flatMap(({ y, name }, index): Shape[] => [
        ...(index === 0 ? [] : [ruleShape(0, y, width, y)]),
        textShape(0, y + NAME_BASELINE, name, 'name'),
      ]),
      ...bars.flatMap((bar) => barShapes(bar, inkOf(bar.claimId), words)),
    ],
  };
}

function barShapes(bar: TimelineBar, ink: Ink, words: Words): readonly Shape[] {
  const { claimId, x, y, width, height, hollow, doubts, cutLeft, cutRight, label, time } = bar;
  const hedged = hollow ? [words.say('when-chart.hedged')] : [];
  const target = { claimIds: [claimId], title: [`${time}: ${label.whole}`, ...hedged, ...doubts].join(' ') };
  return [
    {
      kind: 'bar',
      x,
      y,
      width,
      height,
      ink,
      fill: hollow ? 'hollow' : 'full',
      dashed: doubts.length > 0,
      fadesLeft: cutLeft,
      fadesRight: cutRight,
      target,
    },
    { ...textShape(label.x, label.y, label.text, 'quote'), direction: textDirection(label.whole, ''), target },
  ];
}
