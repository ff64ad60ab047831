import type { ClaimId, PartyId } from '#core/base/id.ts';
import { narrowReading, rulesBehind } from '#core/comparison/figures/figure.ts';
import type { Interval } from '#core/comparison/figures/interval.ts';
import type { GivenCount } from '#core/comparison/findings/given-figures.ts';
import type { Reliability } from '#core/model/admiralty.ts';
import type { SourcedCount } from './sourced-count.ts';

/** One figure made from several by a rule, or the reason why the rule makes none. */
export type Resolution =
  | {
      readonly kind: 'figure';
      /** The numbers; ends that no report gives are infinite. */
      readonly interval: Interval;
      /** The best estimate between the ends by the rule `low-best-high`; null for other rules. */
      readonly best: number | null;
      /** The form in which the figure is written. */
      readonly form: ResolvedForm;
      /** The account of how the figure was made. */
      readonly account: ResolutionAccount;
      /** Counts that were left out because their originators give later ones. */
      readonly outdated: readonly GivenCount[];
      readonly claimIds: readonly ClaimId[];
    }
  | { readonly kind: 'none'; readonly reason: NoResolutionReason };

/** The written form of a resolution: as one count gives it, or made from the numbers of counts. */
export type ResolvedForm =
  | { readonly as: 'count'; readonly count: GivenCount }
  | { readonly as: 'interval'; readonly interval: Interval; readonly rules: readonly string[] }
  | {
      /** A range from the lowest to the highest number of the counts; `low` is null where a count is open below. */
      readonly as: 'range';
      readonly low: number | null;
      readonly high: HighEnd;
      readonly rules: readonly string[];
    }
  | {
      readonly as: 'low-best-high';
      /** Null where no count has a lower end: "up to 12" gives no low. */
      readonly low: number | null;
      readonly best: number | null;
      readonly high: HighEnd;
      readonly rules: readonly string[];
    };

/** The highest number of the counts, and whether a count is open above. */
export interface HighEnd {
  readonly number: number;
  readonly open: boolean;
}

/** The account of how a resolution was made. `mayBeMore`: a count other than the highest is open above. */
export type ResolutionAccount =
  | { readonly rule: 'range'; readonly lowest: GivenCount; readonly highest: GivenCount; readonly mayBeMore: boolean }
  | { readonly rule: 'lowest'; readonly lowest: GivenCount }
  | { readonly rule: 'highest'; readonly highest: GivenCount; readonly mayBeMore: boolean }
  | {
      readonly rule: 'low-best-high';
      /** Null where no count has a lower end. */
      readonly lowest: GivenCount | null;
      readonly best: BestReason | null;
      readonly highest: GivenCount;
      readonly mayBeMore: boolean;
    }
  | {
      readonly rule: 'majority of originators';
      /** The originators who agree, and the number of originators that have a vote. */
      readonly partyIds: readonly PartyId[];
      readonly originators: number;
    }
  | {
      readonly rule: 'preferred party';
      readonly partyId: PartyId;
      readonly count: GivenCount;
      /** Whether the party only passed the figure on. */
      readonly passedOn: boolean;
      /** Whether the figure is the latest of several. */
      readonly latestOfSeveral: boolean;
    };

/** Why a number is the best estimate. `lowestOf`: how many counts it is the lowest of. */
export type BestReason = {
  readonly number: number;
  readonly rules: readonly string[];
  /** Counts that were set aside because the analyst grades what they say doubtful or improbable. */
  readonly setAside: readonly GivenCount[];
} & (
  | { readonly why: 'only figure' }
  | { readonly why: 'no grade above others'; readonly lowestOf: number }
  | {
      readonly why: 'best graded';
      readonly partyId: PartyId | null;
      readonly grade: Reliability;
      readonly lowestOf: number;
    }
);

/** The reason why a rule makes no figure. */
export type NoResolutionReason =
  | { readonly kind: 'no figure given' }
  /** As many reports give each of several measures: nothing tells which the question means. */
  | { readonly kind: 'measures tie'; readonly measures: readonly string[] }
  | { readonly kind: 'party gives no figure'; readonly partyId: PartyId }
  | { readonly kind: 'no originator named' }
  | { readonly kind: 'originators name others in turn' }
  | {
      readonly kind: 'one originator named';
      readonly partyId: PartyId;
      /** Whether the other parties name further parties as their sources. */ readonly amongRelays: boolean;
    }
  | {
      readonly kind: 'no majority';
      readonly originators: number;
      /** The largest number of counts that fit together. */ readonly most: number;
    };

/** Returns the smallest number that a count names. */
export const lowestNumber = ({ count }: SourcedCount) =>
  finite(narrowReading(count.figure).low, count.figure.span.high);

/** Returns the greatest number that a count names. */
export const highestNumber = ({ count }: SourcedCount) =>
  finite(narrowReading(count.figure).high, count.figure.span.low);

const finite = (end: number, other: number) => (Number.isFinite(end) ? end : other);

/** Whether a count is open above in one of its readings. */
export const isOpenAbove = ({ count }: SourcedCount) => count.figure.span.high === Infinity;

/** Whether a count is open below: "up to 12". */
export const isOpenBelow = ({ count }: SourcedCount) => count.figure.span.low === -Infinity;

/** Returns a count as a report gives it, without the claims behind it. */
export const asGiven = ({ count: { reportId, figure, asOf } }: SourcedCount): GivenCount => ({
  reportId,
  figure,
  asOf,
});

/** Returns the claims that represent counts. */
export const claimIdsOf = (counts: readonly SourcedCount[]): readonly ClaimId[] =>
  counts.map(({ count }) => count.claims[0].id);

/**
 * Returns the coding rules behind counts: a number that a rule gave to a vague word is never shown without the rule's
 * name.
 */
export const rulesOf = (...counts: readonly SourcedCount[]): readonly string[] =>
  rulesBehind(counts.map(({ count }) => count.figure));

/** Returns the figure of one count as a resolution. */
export const resolvedAs = (count: SourcedCount, account: ResolutionAccount): Resolution => ({
  kind: 'figure',
  interval: count.count.figure.span,
  best: null,
  form: { as: 'count', count: asGiven(count) },
  account,
  outdated: [],
  claimIds: claimIdsOf([count]),
});
