import type { Statement } from './answer.ts';
import { isCount, relateFigures, type CountStatement } from './figure-relation.ts';
import { isZero } from './figure.ts';
import { fromSeveral } from './said-by.ts';

/** What figures of one measure come to. */
export type FigureVerdict = 'differ' | 'later update' | 'compatible' | 'agree';

/**
 * Judges what at least two reports say of one measure: the worst relation that two of their figures have. Where at most one
 * report gives numbers there is nothing to relate: words without a number contradict only a plain zero.
 *
 * @param cumulative whether such counts only grow
 */
export function judgeFigures(statements: readonly Statement[], cumulative: boolean): FigureVerdict {
  const counts = statements.filter(isCount);
  if (!fromSeveral(counts)) return saysNoneOfSome(counts, statements) ? 'differ' : 'compatible';
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

/** Whether numbers say that there was none where words say that there were some. */
const saysNoneOfSome = (counts: readonly CountStatement[], statements: readonly Statement[]) =>
  counts.length > 0 && counts.every(({ figure }) => isZero(figure)) && statements.some(saysSome);

/** Words without a number stand for one at least. */
export const saysSome = ({ figure }: Statement) => figure.kind === 'vague' && figure.cue !== '';
