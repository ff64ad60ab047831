import type { Statement } from '#core/comparison/answers/answer.ts';
import { isZero } from '#core/comparison/figures/figure.ts';
import { orderAsOf } from '#core/comparison/times/as-of.ts';
import { isCount, type CountStatement } from './figure-relation.ts';

/** Figures that say that there was none, and words that stand for one at least. */
export interface NoneAndSome {
  /** `later update`: where there was none there may have been some later. */
  readonly verdict: 'differ' | 'later update';
  readonly nones: readonly CountStatement[];
  readonly somes: readonly Statement[];
}

/**
 * What comes of a plain zero beside words without a number ("several"), which contradict nothing else; null where they don't
 * meet. A report that gives another figure too isn't held to its zero.
 *
 * @param cumulative whether such counts only grow
 */
export function noneAgainstSome(statements: readonly Statement[], cumulative: boolean): NoneAndSome | null {
  const counts = statements.filter(isCount);
  const zeros = counts.filter(({ figure }) => isZero(figure));
  if (zeros.length === 0) return null;
  const nones = zeros.filter((zero) =>
    counts.every(({ reportId, figure }) => reportId !== zero.reportId || isZero(figure)),
  );
  const pairs = nones.flatMap((none) => statements.filter(saysSome).map((some) => ({ none, some })));
  if (pairs.length === 0) return null;
  const apart = pairs.filter(({ none, some }) => !mayBeUpdate(none, some, cumulative));
  const decisive = apart.length > 0 ? apart : pairs;
  return {
    verdict: apart.length > 0 ? 'differ' : 'later update',
    nones: [...new Set(decisive.map(({ none }) => none))],
    somes: [...new Set(decisive.map(({ some }) => some))],
  };
}

/** Words without a number stand for one at least. */
export const saysSome = ({ figure }: Statement) => figure.kind === 'vague' && figure.cue !== '';

function mayBeUpdate(none: CountStatement, some: Statement, cumulative: boolean): boolean {
  const order = orderAsOf(none.asOf, some.asOf);
  return order === 'before' || (order === 'after' && !cumulative);
}
