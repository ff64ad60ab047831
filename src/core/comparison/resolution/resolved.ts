import type { ClaimId } from '#core/base/id.ts';
import { narrowReading } from '#core/comparison/figures/figure.ts';
import type { Interval } from '#core/comparison/figures/interval.ts';
import { nameOf, type ReportNames } from '#core/comparison/wording/report-names.ts';
import type { SourcedCount } from './sourced-count.ts';

/** One figure made of several by a rule, or why the rule makes none. */
export type Resolution =
  | {
      readonly kind: 'figure';
      /** Ends that no report gives are infinite. */
      readonly interval: Interval;
      /** Of `low-best-high`: the best estimate between the ends. */
      readonly best: number | null;
      /** For the export: `4`, `4 to 20 or more`, `4 / 20 / 20 or more`. */
      readonly words: string;
      /** How it came about. */
      readonly sentence: string;
      readonly claimIds: readonly ClaimId[];
    }
  | { readonly kind: 'none'; readonly sentence: string };

/** The least number that a count names. */
export const lowestNumber = ({ count }: SourcedCount) =>
  finite(narrowReading(count.figure).low, count.figure.span.high);

/** The greatest number that a count names. */
export const highestNumber = ({ count }: SourcedCount) =>
  finite(narrowReading(count.figure).high, count.figure.span.low);

const finite = (end: number, other: number) => (Number.isFinite(end) ? end : other);

/** Whether a count is open above under one of its readings. */
export const isOpenAbove = ({ count }: SourcedCount) => count.figure.span.high === Infinity;

/** Whether a count is open below: "up to 12". */
export const isOpenBelow = ({ count }: SourcedCount) => count.figure.span.low === -Infinity;

/** What a count says and who says it: `20 or more (NOW, as of its publication, Friday 22 Apr 2016)`. */
export const countWithSource = ({ count }: SourcedCount, names: ReportNames) =>
  `${count.figure.words} (${nameOf(names, count.reportId)}, as of ${count.asOf.words})`;

/** The claims that stand for counts. */
export const claimIdsOf = (counts: readonly SourcedCount[]): readonly ClaimId[] =>
  counts.map(({ count }) => count.claims[0].id);

/** The figure of one count, as a resolution. */
export function asGiven(count: SourcedCount, sentence: string): Resolution {
  const interval = count.count.figure.span;
  return {
    kind: 'figure',
    interval,
    best: null,
    words: count.count.figure.words,
    sentence,
    claimIds: claimIdsOf([count]),
  };
}
