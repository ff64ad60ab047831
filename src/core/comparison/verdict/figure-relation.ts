import type { CountStatement } from '#core/comparison/answers/count-statement.ts';
import { sameFigure } from '#core/comparison/figures/figure.ts';
import { intersects } from '#core/comparison/figures/interval.ts';
import { orderAsOf } from '#core/comparison/times/as-of.ts';

/**
 * The relation of two figures. `same`: they mean the same. `overlap`: both can be true, under one reading at least.
 * `growth`: they can't both be true at one moment, but the later count is the higher one (or the measure can also
 * fall), so that it may be an update. `apart`: they can't both be true.
 */
export type FigureRelation = 'same' | 'overlap' | 'growth' | 'apart';

/**
 * Relates two counts of one measure.
 *
 * @param cumulative whether such a count only grows
 */
export function relateFigures(a: CountStatement, b: CountStatement, cumulative: boolean): FigureRelation {
  if (sameFigure(a.figure, b.figure)) return 'same';
  const first = a.figure.span;
  const second = b.figure.span;
  if (intersects(first, second)) return 'overlap';
  const order = orderAsOf(a.asOf, b.asOf);
  if (order !== 'before' && order !== 'after') return 'apart';
  const grows = order === 'before' ? first.high < second.low : second.high < first.low;
  return grows || !cumulative ? 'growth' : 'apart';
}

/** Whether two figures can both be true under some of their readings and not under others. */
export function dependsOnScope({ figure: a }: CountStatement, { figure: b }: CountStatement): boolean {
  if (a.readings.length + b.readings.length === 2) return false;
  const fits = a.readings.flatMap((first) => b.readings.map((second) => intersects(first, second)));
  return new Set(fits).size === 2;
}
