import { pairsOf } from '#core/base/pairs-of.ts';
import type { CountStatement } from '#core/comparison/answers/count-statement.ts';
import { reportsOf } from '#core/comparison/answers/statements.ts';
import type { Growth } from '#core/comparison/figures/growth.ts';
import type { GivenCount } from '#core/comparison/findings/given-figures.ts';
import type { NoUpdateReason } from '#core/comparison/findings/verdict-reason.ts';
import { orderAsOf, type KnownAsOf } from '#core/comparison/times/as-of.ts';
import { relateFigures } from './figure-relation.ts';

type Pair = readonly [CountStatement, CountStatement];

/**
 * Finds the reason why the first two contradicting figures aren't an update. Two figures of different reports come
 * before two figures of one report; where all contradictions are within one report the reason is about that report.
 *
 * @param counts the lowest first; at least two of them contradict each other
 * @param growth the way in which such figures change
 */
export function whyNoUpdate(counts: readonly CountStatement[], growth: Growth): NoUpdateReason {
  const contradicting = pairsOf(counts).filter(([a, b]) => relateFigures(a, b, growth) === 'apart');
  const pair = contradicting.find(([a, b]) => a.reportId !== b.reportId) ?? contradicting[0];
  if (pair === undefined) throw new Error('no two figures contradict each other');
  if (growth === 'once') return { kind: 'measured once' };
  const unknown = pair.filter(({ asOf }) => asOf.span === null);
  if (unknown.length > 0) return { kind: 'as-of time unknown', reportIds: reportsOf(unknown) };
  const [a, b] = pair;
  const order = orderAsOf(a.asOf, b.asOf);
  if (order === 'same') return sameTime(pair, reportsOf(counts).length > 2);
  if (order === 'unclear') return { kind: 'order of times unclear', counts: [given(a), given(b)] };
  // the lower figure comes first: if it were the earlier one, the two would be an update
  return { kind: 'later count is lower', later: a.reportId, earlier: b.reportId };
}

/** Returns the common as-of time of two counts, and the report for which it is only the publication. */
function sameTime([a, b]: Pair, amongMore: boolean): NoUpdateReason {
  if (a.reportId === b.reportId) {
    return { kind: 'one report gives both', counts: [given(a), given(b)] };
  }
  const published = [a, b].filter(({ asOf }) => asOf.from === 'publication');
  const stated = a.asOf.from === 'claim' ? a.asOf : b.asOf;
  return {
    kind: 'same as-of time',
    reportIds: [a.reportId, b.reportId],
    asOf: (published.length === 2 ? a.asOf : stated) as KnownAsOf, // the order of unknown times is unclear, not the same
    published: published.length === 1 ? (published[0]?.reportId ?? null) : null,
    amongMore,
  };
}

const given = ({ reportId, figure, asOf }: CountStatement): GivenCount => ({ reportId, figure, asOf });
