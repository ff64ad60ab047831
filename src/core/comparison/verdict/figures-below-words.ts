import type { Statement } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { mayCountTheSame } from '#core/comparison/answers/counted-set.ts';
import type { Growth } from '#core/comparison/figures/growth.ts';
import { orderAsOf } from '#core/comparison/times/as-of.ts';
import { leastOf } from '#core/language/numbers/vague-count.ts';

/** Figures that are lower than words without a number allow: none beside "several", 4 beside "hundreds". */
export interface BelowWords {
  /** `later update`: the words may come later than the figures. */
  readonly verdict: 'differ' | 'later update';
  readonly counts: readonly CountStatement[];
  readonly worded: readonly Statement[];
  /** The least that the words stand for; of several words the least of all. */
  readonly least: number;
}

/**
 * Finds figures below what words without a number mean at least; such words contradict nothing else. Null where the
 * question has no such pair. A report's low figure doesn't count where it gives a higher one too.
 */
export function figuresBelowWords(statements: readonly Statement[], growth: Growth): BelowWords | null {
  const counts = statements.filter(isCount);
  const pairs = statements.filter(hasVagueWords).flatMap((worded) => {
    const least = leastMeant(worded);
    const isBelow = (count: CountStatement) => count.figure.span.high < least && mayCountTheSame(count, worded);
    const low = counts.filter((count) => isBelow(count) && !givesMore(count, least, counts));
    return low.map((count) => ({ count, worded, least }));
  });
  if (pairs.length === 0) return null;
  const apart = pairs.filter(({ count, worded }) => !mayBeUpdate(count, worded, growth));
  const decisive = apart.length > 0 ? apart : pairs;
  return {
    verdict: apart.length > 0 ? 'differ' : 'later update',
    counts: [...new Set(decisive.map(({ count }) => count))],
    worded: [...new Set(decisive.map(({ worded }) => worded))],
    least: Math.min(...decisive.map(({ least }) => least)),
  };
}

/** Whether a statement has words without a number, which stand for one at least. */
export const hasVagueWords = ({ figure }: Statement) => figure.kind === 'vague' && figure.cue !== '';

const leastMeant = ({ figure }: Statement): number => (figure.kind === 'vague' ? leastOf(figure.cue) : null) ?? 1;

const givesMore = ({ reportId }: CountStatement, least: number, counts: readonly CountStatement[]) =>
  counts.some((other) => other.reportId === reportId && other.figure.span.high >= least);

function mayBeUpdate(count: CountStatement, worded: Statement, growth: Growth): boolean {
  const order = orderAsOf(count.asOf, worded.asOf);
  return growth !== 'once' && (order === 'before' || (order === 'after' && growth === 'may fall'));
}
