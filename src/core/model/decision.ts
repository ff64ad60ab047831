import type { ReportId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Verdict } from './verdict.ts';

/** What one report said on the question, in words made of its claims' fields alone: no name that could be changed. */
export interface BasisAnswer {
  readonly reportId: ReportId;
  readonly says: string;
  /** Its attribution chains: each as party ids joined by a space, in alphabetical order. */
  readonly chains: readonly string[];
}

/** What a decision was made on, kept so that a later change can be told, in words, from what it was. */
export interface DecisionBasis {
  readonly verdict: Verdict;
  /** One for each report that answers, ordered by report id. */
  readonly answers: readonly BasisAnswer[];
  /** Independent origins: "1", "1 to 2". */
  readonly origins: string;
}

interface Decided {
  /** Why. An override has a reason; for the others it may be empty. */
  readonly memo: string;
  readonly basis: DecisionBasis;
  readonly analyst: string;
  readonly at: Instant;
}

/**
 * What the analyst made of the program's proposal: took it, put another verdict in its place, or left it open knowingly.
 * A question without a decision has not been looked at.
 */
export type Decision =
  | (Decided & { readonly act: 'accepted'; readonly verdict: Verdict })
  | (Decided & { readonly act: 'overridden'; readonly verdict: Verdict })
  | (Decided & { readonly act: 'left open' });
