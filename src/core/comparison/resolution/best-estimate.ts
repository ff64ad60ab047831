import type { Origin, Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { Reliability } from '#core/model/admiralty.ts';
import { lowestNumber, rulesOf, type BestReason } from './resolution-result.ts';
import type { SourcedCount } from './sourced-count.ts';

/**
 * Grades from the best to the worst. An originator that can't be judged (F) comes before an originator known to be
 * unreliable (E).
 */
const RANKS: readonly Reliability[] = ['A', 'B', 'C', 'D', 'F', 'E'];

/** The count that comes nearest to the truth as far as grades tell, and the reason. */
export interface BestEstimate {
  readonly count: SourcedCount;
  readonly reason: BestReason;
}

/**
 * Finds the best estimate of UCDP's triple: the figure of the most reliable originator; the lower figure where grades
 * don't decide. `counts` are sorted, the lowest first, and there is at least one.
 */
export function bestEstimate(counts: readonly [SourcedCount, ...SourcedCount[]], parties: Parties): BestEstimate {
  const ranked = counts.map((count) => ({
    count,
    rank: Math.min(...count.origins.map((origin) => rankOf(origin, parties))),
  }));
  const top = Math.min(...ranked.map(({ rank }) => rank));
  const foremost = ranked.filter(({ rank }) => rank === top).map(({ count }) => count);
  const count = foremost.reduce(
    (best, other) => (lowestNumber(other) < lowestNumber(best) ? other : best),
    foremost[0] ?? counts[0],
  );
  const figure = { number: lowestNumber(count), rules: rulesOf(count) };
  if (counts.length === 1) return { count, reason: { ...figure, why: 'only figure' } };
  const lowestOf = foremost.length;
  if (foremost.length === counts.length)
    return { count, reason: { ...figure, why: 'no grade above others', lowestOf } };
  const partyId = count.origins.find((origin) => rankOf(origin, parties) === top)?.partyId ?? null;
  return { count, reason: { ...figure, why: 'best graded', partyId, grade: RANKS[top] ?? 'F', lowestOf } };
}

const rankOf = ({ partyId }: Origin, parties: Parties) =>
  RANKS.indexOf((partyId === null ? undefined : parties.get(partyId)?.reliability) ?? 'F');
