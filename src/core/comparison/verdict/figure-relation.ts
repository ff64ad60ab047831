import type { CountStatement } from '#core/comparison/answers/count-statement.ts';
import { relateSets } from '#core/comparison/answers/counted-set.ts';
import { isRound } from '#core/comparison/figures/approximate-figure.ts';
import { sameFigure } from '#core/comparison/figures/figure.ts';
import type { Growth } from '#core/comparison/figures/growth.ts';
import { intersects, type Interval } from '#core/comparison/figures/interval.ts';
import { orderAsOf } from '#core/comparison/times/as-of.ts';

/**
 * The relation of two figures. `same`: they mean the same. `overlap`: both can be true, under one reading at least.
 * `growth`: they can't both be true of one moment, but the later count is the higher one (or may go either way), so that
 * it may be an update. `apart`: they can't both be true. `part fits`: one counts some of the people of the other, and isn't
 * more. `unlike`: nobody is in both counts, so that they say nothing about each other.
 */
export type FigureRelation = 'same' | 'overlap' | 'growth' | 'apart' | 'part fits' | 'unlike';

/** Relates two counts of one measure, whose figures change as time goes on in the way of `growth`. */
export function relateFigures(a: CountStatement, b: CountStatement, growth: Growth): FigureRelation {
  const sets = relateSets(a, b);
  if (sets === 'other people') return 'unlike';
  if (sameFigure(a.figure, b.figure)) return 'same'; // one toll that two reports date differently is one toll
  if (sets === 'other time') return 'unlike';
  if (sets === 'part') return relatePart(a, b, growth);
  if (sets === 'whole') return relatePart(b, a, growth);
  const first = a.figure.span;
  const second = b.figure.span;
  if (intersects(first, second) || isRoundedBound(first, second) || isRoundedBound(second, first)) return 'overlap';
  const order = orderAsOf(a.asOf, b.asOf);
  if (growth === 'once' || (order !== 'before' && order !== 'after')) return 'apart';
  const grows = order === 'before' ? first.high < second.low : second.high < first.low;
  return grows || growth === 'may fall' ? 'growth' : 'apart';
}

/**
 * Relates a count of some people to a count of all of them: it can't be higher, unless it counts to a later time.
 */
function relatePart(part: CountStatement, whole: CountStatement, growth: Growth): FigureRelation {
  if (part.figure.span.low <= whole.figure.span.high) return 'part fits';
  const order = orderAsOf(whole.asOf, part.asOf);
  const mayBeUpdate = order === 'before' || (order === 'after' && growth === 'may fall');
  return growth !== 'once' && mayBeUpdate ? 'growth' : 'apart';
}

/** Whether `bound` is "more than 5,000" and `figure` the round 5,000, which says the same less exactly. */
const isRoundedBound = (bound: Interval, figure: Interval) =>
  bound.high === Infinity && isRound(figure) && bound.low === figure.low + 1;

/** Whether two figures can both be true under some of their readings and not under others. */
export function dependsOnScope({ figure: a }: CountStatement, { figure: b }: CountStatement): boolean {
  if (a.readings.length + b.readings.length === 2) return false;
  const fits = a.readings.flatMap((first) => b.readings.map((second) => intersects(first, second)));
  return new Set(fits).size === 2;
}
