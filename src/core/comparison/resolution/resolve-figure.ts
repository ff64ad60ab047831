import { assertNever } from '#core/base/assert-never.ts';
import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { ResolutionChoice } from '#core/model/resolution-choice.ts';
import { bestEstimate } from './best-estimate.ts';
import { majorityOfOriginators } from './majority.ts';
import { preferredParty } from './preferred-party.ts';
import {
  asGiven,
  claimIdsOf,
  highestNumber,
  isOpenAbove,
  isOpenBelow,
  lowestNumber,
  resolvedAs,
  rulesOf,
  type Resolution,
} from './resolution-result.ts';
import type { CountsToResolve, SourcedCount } from './sourced-count.ts';

/** One or more counts, the lowest first. */
type Counts = readonly [SourcedCount, ...SourcedCount[]];

/** Makes one figure of a question's counts by the chosen rule, with an account of how it came about. */
export function resolveFigure(
  { counts, tied, outdated }: CountsToResolve,
  choice: ResolutionChoice,
  parties: Parties,
): Resolution {
  if (tied.length > 0) return { kind: 'none', reason: { kind: 'measures tie', measures: tied } };
  if (!isSome(counts)) return { kind: 'none', reason: { kind: 'no figure given' } };
  if (choice.rule === 'preferred party') return preferredParty([...counts, ...outdated], choice.partyId); // it tells the latest
  const resolution = byRule(counts, choice.rule, parties);
  return resolution.kind === 'none' ? resolution : { ...resolution, outdated: outdated.map(asGiven) };
}

function byRule(
  counts: Counts,
  rule: Exclude<ResolutionChoice['rule'], 'preferred party'>,
  parties: Parties,
): Resolution {
  switch (rule) {
    case 'range':
      return range(counts);
    case 'lowest':
      return resolvedAs(lowestOf(counts), { rule: 'lowest', lowest: asGiven(lowestOf(counts)) });
    case 'highest': {
      const account = { rule: 'highest', highest: asGiven(highestOf(counts)), mayBeMore: mayBeMore(counts) } as const;
      return resolvedAs(highestOf(counts), account);
    }
    case 'low-best-high':
      return lowBestHigh(counts, parties);
    case 'majority of originators':
      return majorityOfOriginators(counts);
    default:
      return assertNever(rule);
  }
}

const isSome = (counts: readonly SourcedCount[]): counts is Counts => counts.length > 0;

const lowestOf = (counts: Counts) =>
  counts.reduce((best, other) => (lowestNumber(other) < lowestNumber(best) ? other : best));
const highestOf = (counts: Counts) =>
  counts.reduce((best, other) => (highestNumber(other) > highestNumber(best) ? other : best));

/** Whether a count other than the highest is open above: then the highest figure isn't the highest possible. */
const mayBeMore = (counts: Counts) => counts.some(isOpenAbove) && !isOpenAbove(highestOf(counts));

/** Resolves to the range between the lowest and the highest end that reports give. */
function range(counts: Counts): Resolution {
  const [lowest, highest] = [lowestOf(counts), highestOf(counts)];
  const { interval, high } = endsOf(counts);
  const low = interval.low === -Infinity ? null : interval.low;
  return {
    kind: 'figure',
    interval,
    best: null,
    form: { as: 'range', low, high, rules: rulesOf(lowest, highest) },
    account: { rule: 'range', lowest: asGiven(lowest), highest: asGiven(highest), mayBeMore: mayBeMore(counts) },
    outdated: [],
    claimIds: claimIdsOf(counts),
  };
}

/** Resolves to UCDP's triple. A count without a lower end ("up to 12") gives neither a low nor a best. */
function lowBestHigh(counts: Counts, parties: Parties): Resolution {
  const highest = highestOf(counts);
  const { interval, high } = endsOf(counts);
  const bounded = counts.filter((count) => !isOpenBelow(count));
  const lowest = isSome(bounded) ? lowestOf(bounded) : null;
  const best = isSome(bounded) ? bestEstimate(bounded, parties) : null;
  const behind = [lowest, best?.count ?? null, highest].filter((count) => count !== null);
  const number = best?.reason.number ?? null;
  return {
    kind: 'figure',
    interval,
    best: number,
    form: {
      as: 'low-best-high',
      low: lowest === null ? null : lowestNumber(lowest),
      best: number,
      high,
      rules: rulesOf(...behind),
    },
    account: {
      rule: 'low-best-high',
      lowest: lowest === null ? null : asGiven(lowest),
      best: best?.reason ?? null,
      highest: asGiven(highest),
      mayBeMore: mayBeMore(counts),
    },
    outdated: [],
    claimIds: claimIdsOf(counts),
  };
}

function endsOf(counts: Counts) {
  const open = counts.some(isOpenAbove);
  const [lowest, highest] = [lowestOf(counts), highestOf(counts)];
  const high = { number: highestNumber(highest), open };
  return {
    interval: { low: isOpenBelow(lowest) ? -Infinity : lowestNumber(lowest), high: open ? Infinity : high.number },
    high,
  };
}
