import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { fromSeveral } from '#core/comparison/answers/statements.ts';
import { bySeriousness } from '#core/model/verdict.ts';
import { relateFigures } from './figure-relation.ts';
import { noneAgainstSome } from './none-and-some.ts';

/** What figures of one measure come to. */
export type FigureVerdict = 'differ' | 'later update' | 'compatible' | 'agree';

/**
 * Judges what at least two reports say of one measure: what their numbers come to, or what a plain zero and words without a
 * number come to where that is more serious. Such words contradict nothing else.
 *
 * @param cumulative whether such counts only grow
 */
export function judgeFigures(statements: readonly Statement[], cumulative: boolean): FigureVerdict {
  const numbers = judgeCounts(statements.filter(isCount), cumulative);
  const words = noneAgainstSome(statements, cumulative)?.verdict ?? numbers;
  return bySeriousness(words, numbers) < 0 ? words : numbers;
}

/** The worst relation that two of the figures have. Where one report alone gives some there is nothing to relate. */
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
