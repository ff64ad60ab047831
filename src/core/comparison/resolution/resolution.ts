import { assertNever } from '#core/base/assert-never.ts';
import { ruleWords } from '#core/comparison/figures/figure.ts';
import { numberWords } from '#core/comparison/figures/interval.ts';
import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import type { ResolutionChoice } from '#core/model/resolution-choice.ts';
import { bestEstimate } from './best-estimate.ts';
import { majorityOfOriginators } from './majority.ts';
import { preferredParty } from './preferred-party.ts';
import {
  asGiven,
  claimIdsOf,
  countWithSource,
  highestNumber,
  isOpenAbove,
  isOpenBelow,
  lowestNumber,
  type Resolution,
} from './resolved.ts';
import type { CountsToResolve, SourcedCount } from './sourced-count.ts';

/** One or more counts, the lowest first. */
type Counts = readonly [SourcedCount, ...SourcedCount[]];

/** Makes one figure of a question's counts by the chosen rule, with the sentence that explains it. */
export function resolve(
  { counts }: CountsToResolve,
  choice: ResolutionChoice,
  names: ReportNames,
  parties: Parties,
): Resolution {
  if (!isSome(counts)) return { kind: 'none', sentence: 'No report gives a figure.' };
  const [lowest, highest] = [lowestOf(counts), highestOf(counts)];
  switch (choice.rule) {
    case 'range':
      return range(counts, lowest, highest, names);
    case 'lowest':
      return asGiven(lowest, `The lowest figure given: ${countWithSource(lowest, names)}.`);
    case 'highest':
      return asGiven(
        highest,
        `The highest figure given: ${countWithSource(highest, names)}.${openAbove(counts, highest)}`,
      );
    case 'low-best-high':
      return lowBestHigh(counts, lowest, highest, names, parties);
    case 'majority of originators':
      return majorityOfOriginators(counts, parties);
    case 'preferred party':
      return preferredParty(counts, choice.partyId, names, parties);
    default:
      return assertNever(choice);
  }
}

const isSome = (counts: readonly SourcedCount[]): counts is Counts => counts.length > 0;

const lowestOf = (counts: Counts) =>
  counts.reduce((best, other) => (lowestNumber(other) < lowestNumber(best) ? other : best));
const highestOf = (counts: Counts) =>
  counts.reduce((best, other) => (highestNumber(other) > highestNumber(best) ? other : best));

/** A highest figure beside a count that is open above isn't the highest possible. */
const openAbove = (counts: Counts, highest: SourcedCount) =>
  counts.some(isOpenAbove) && !isOpenAbove(highest) ? ' Another count is open above, so it may be more.' : '';

/** Everything between the ends that are given. */
function range(counts: Counts, lowest: SourcedCount, highest: SourcedCount, names: ReportNames): Resolution {
  const { interval, highWords } = endsOf(counts, lowest, highest);
  const low = interval.low === -Infinity ? 'up' : numberWords(interval.low);
  return {
    kind: 'figure',
    interval,
    best: null,
    words: `${low === numberWords(highestNumber(highest)) ? highWords : `${low} to ${highWords}`}${rulesOf(lowest, highest)}`,
    sentence: `From the lowest, ${countWithSource(lowest, names)}, to the highest, ${countWithSource(highest, names)}.${openAbove(counts, highest)}`,
    claimIds: claimIdsOf(counts),
  };
}

function lowBestHigh(
  counts: Counts,
  lowest: SourcedCount,
  highest: SourcedCount,
  names: ReportNames,
  parties: Parties,
): Resolution {
  const { interval, highWords } = endsOf(counts, lowest, highest);
  const { count, number, why } = bestEstimate(counts, parties);
  return {
    kind: 'figure',
    interval,
    best: number,
    words: `${numberWords(lowestNumber(lowest))} / ${numberWords(number)} / ${highWords}${rulesOf(lowest, count, highest)}`,
    sentence: `Low: ${countWithSource(lowest, names)}. Best: ${why}. High: ${countWithSource(highest, names)}.${openAbove(counts, highest)}`,
    claimIds: claimIdsOf(counts),
  };
}

/** A number that a coding rule gave to a vague word goes nowhere without the rule's name. */
const rulesOf = (...counts: readonly SourcedCount[]) => ruleWords(counts.map(({ count }) => count.figure));

function endsOf(counts: Counts, lowest: SourcedCount, highest: SourcedCount) {
  const open = counts.some(isOpenAbove);
  const high = highestNumber(highest);
  return {
    interval: { low: isOpenBelow(lowest) ? -Infinity : lowestNumber(lowest), high: open ? Infinity : high },
    highWords: open ? `${numberWords(high)} or more` : numberWords(high),
  };
}
