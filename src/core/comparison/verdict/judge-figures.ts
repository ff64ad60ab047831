import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { fromSeveral } from '#core/comparison/answers/statements.ts';
import { bySeriousness } from '#core/model/verdict.ts';
import { relateFigures } from './figure-relation.ts';
import { noneAgainstSome } from './none-and-some.ts';

/** The verdict on figures of one measure. */
export type FigureVerdict = 'differ' | 'later update' | 'compatible' | 'agree';

/**
 * Judges the statements of at least two reports on one measure by their numbers, or by a plain zero beside words
 * without a number where that is more serious. Words without a number contradict nothing else.
 *
 * @param cumulative whether such counts only grow
 */
export function judgeFigures(statements: readonly Statement[], cumulative: boolean): FigureVerdict {
  const numbers = judgeCounts(statements.filter(isCount), cumulative);
  const words = noneAgainstSome(statements, cumulative)?.verdict ?? numbers;
  return bySeriousness(words, numbers) < 0 ? words : numbers;
}

/** Judges counts by the worst relation between any two. Counts of only one report have nothing to be compared with. */
export function judgeCounts(counts: readonly CountStatement[], cumulative: boolean): FigureVerdict {
  if (!fromSeveral(counts)) return 'compatible';
  let verdict: FigureVerdict = 'agree';
  for (const [index, b] of counts.entries()) {
    for (const a of counts.slice(0, index)) {
      const relation = relateFigures(a, b, cumulative);
      if (relation === 'apart') return 'differ';
      if (relation === 'growth') verdict = 'later update';
      else if (relation === 'overlap' && verdict === 'agree') verdict = 'compatible';
    }
  }
  return verdict;
}
