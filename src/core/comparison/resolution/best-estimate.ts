import type { Origin, Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { Reliability } from '#core/model/admiralty.ts';
import { asGiven, lowestNumber, rulesOf, type BestReason } from './resolution-result.ts';
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

/** The credibility from which a count is set aside: 4 is doubtful, 5 improbable (NATO's Admiralty code). */
const DOUBTFUL = 4;

/**
 * Finds the best of UCDP's triple: the figure of the most reliable originator; where reliability doesn't tell, the lower
 * figure. Counts that the analyst grades doubtful or improbable are set aside as long as another is left. `given` are
 * sorted, the lowest first, and there is at least one.
 */
export function bestEstimate(given: readonly [SourcedCount, ...SourcedCount[]], parties: Parties): BestEstimate {
  const trusted = given.filter((count) => !isDoubted(count));
  const counts = trusted.length > 0 ? trusted : given;
  const setAside = given.filter((count) => !counts.includes(count)).map(asGiven);
  const ranked = counts.map((count) => ({
    count,
    rank: Math.min(...count.origins.map((origin) => rankOf(origin, parties))),
  }));
  const top = Math.min(...ranked.map(({ rank }) => rank));
  const foremost = ranked.filter(({ rank }) => rank === top).map(({ count }) => count);
  const count = foremost.reduce(
    (best, other) => (lowestNumber(other) < lowestNumber(best) ? other : best),
    foremost[0] ?? given[0],
  );
  const figure = { number: lowestNumber(count), rules: rulesOf(count), setAside };
  if (counts.length === 1) return { count, reason: { ...figure, why: 'only figure' } };
  const lowestOf = foremost.length;
  if (foremost.length === counts.length)
    return { count, reason: { ...figure, why: 'no grade above others', lowestOf } };
  const partyId = count.origins.find((origin) => rankOf(origin, parties) === top)?.partyId ?? null;
  return { count, reason: { ...figure, why: 'best graded', partyId, grade: RANKS[top] ?? 'F', lowestOf } };
}

/** Whether all claims behind a count are graded doubtful or improbable; 6 can't be judged. */
const isDoubted = ({ count }: SourcedCount) =>
  count.claims.every(({ credibility }) => credibility >= DOUBTFUL && credibility < 6);

const rankOf = ({ partyId }: Origin, parties: Parties) =>
  RANKS.indexOf((partyId === null ? undefined : parties.get(partyId)?.reliability) ?? 'F');
