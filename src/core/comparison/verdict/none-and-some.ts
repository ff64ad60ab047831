import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { isZero } from '#core/comparison/figures/figure.ts';
import { orderAsOf } from '#core/comparison/times/as-of.ts';

/** Counts of zero, and words without a number that mean at least one. */
export interface NoneAndSome {
  /** `later update`: the words may come later than the zero. */
  readonly verdict: 'differ' | 'later update';
  readonly nones: readonly CountStatement[];
  readonly somes: readonly Statement[];
}

/**
 * Compares a plain zero with words without a number ("several"), which contradict nothing else; null where the question
 * doesn't have both. The zero of a report that gives another figure too doesn't count.
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
  const pairs = nones.flatMap((none) => statements.filter(hasVagueWords).map((some) => ({ none, some })));
  if (pairs.length === 0) return null;
  const apart = pairs.filter(({ none, some }) => !mayBeUpdate(none, some, cumulative));
  const decisive = apart.length > 0 ? apart : pairs;
  return {
    verdict: apart.length > 0 ? 'differ' : 'later update',
    nones: [...new Set(decisive.map(({ none }) => none))],
    somes: [...new Set(decisive.map(({ some }) => some))],
  };
}

/** Whether a statement has words without a number, which mean at least one. */
export const hasVagueWords = ({ figure }: Statement) => figure.kind === 'vague' && figure.cue !== '';

function mayBeUpdate(none: CountStatement, some: Statement, cumulative: boolean): boolean {
  const order = orderAsOf(none.asOf, some.asOf);
  return order === 'before' || (order === 'after' && !cumulative);
}
