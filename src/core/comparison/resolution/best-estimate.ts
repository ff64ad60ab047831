import { ruleWords } from '#core/comparison/figures/figure.ts';
import { numberWords } from '#core/comparison/figures/interval.ts';
import { partyWords, type Origin, type Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { Reliability } from '#core/model/admiralty.ts';
import { RELIABILITY_WORDS } from '#core/model/admiralty.ts';
import { lowestNumber } from './resolved.ts';
import type { SourcedCount } from './sourced-count.ts';

/** Grades from the best to the worst. An originator that can't be judged (F) comes before one known to be unreliable (E). */
const RANKS: readonly Reliability[] = ['A', 'B', 'C', 'D', 'F', 'E'];

/** The count that comes nearest the truth as far as grades tell, and why, in half a sentence. */
export interface BestEstimate {
  readonly count: SourcedCount;
  readonly number: number;
  readonly why: string;
}

/**
 * The best of UCDP's triple: the figure of the most reliable originator; where reliability doesn't tell, the lower figure.
 * `counts` are sorted, the lowest first, and there is at least one.
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
  const number = lowestNumber(count);
  const words = `${numberWords(number)}${ruleWords([count.count.figure])}`;
  if (counts.length === 1) return { count, number, why: `${words} is the only figure` };
  if (foremost.length === counts.length) {
    const why = `${words} is the ${lower(counts)} figure, as no originator is graded above the others`;
    return { count, number, why };
  }
  const grade = RANKS[top] ?? 'F';
  const origin = count.origins.find((origin) => rankOf(origin, parties) === top);
  const who = partyWords(origin?.partyId ?? null, parties);
  const which = foremost.length > 1 ? `, the ${lower(foremost)} of those graded so` : '';
  return {
    count,
    number,
    why: `${words} comes from ${who}, graded ${grade} (${RELIABILITY_WORDS[grade]})${which}`,
  };
}

const lower = (counts: readonly SourcedCount[]) => (counts.length > 2 ? 'lowest' : 'lower');

const rankOf = ({ partyId }: Origin, parties: Parties) =>
  RANKS.indexOf((partyId === null ? undefined : parties.get(partyId)?.reliability) ?? 'F');
