import type { AnalystId, ReportId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Verdict } from './verdict.ts';

/**
 * The facts on which a decision was made, kept so that a later change can be detected. It contains the facts of the
 * claims, never a sentence and never a name: rewording the interface or renaming a party flags no decision.
 */
export type DecisionBasis = FactsBasis | BasisOfVersion2;

interface OnVerdict {
  /** The verdict that the program proposed. */
  readonly verdict: Verdict;
  readonly origins: OriginRange;
}

/** The number of independent origins of answers, at least and at most. */
export interface OriginRange {
  readonly fewest: number;
  readonly most: number;
}

/** A decision basis made of facts. */
export interface FactsBasis extends OnVerdict {
  readonly form: 'facts';
  /** An answer for each report that answers, ordered by report id. */
  readonly answers: readonly BasisAnswer[];
}

/** The answer of one report to the question. Its lists have an order that doesn't depend on the order of the claims. */
export interface BasisAnswer {
  readonly reportId: ReportId;
  readonly figures: readonly BasisFigure[];
  /** The times at which it is said to have happened. */
  readonly times: readonly BasisSpan[];
  /** The words of hedges. */
  readonly hedges: readonly string[];
  /** The attribution chains: each as party ids joined by a space. */
  readonly chains: readonly string[];
}

/** A count that a basis contains, or vague words. */
export interface BasisFigure {
  /** The thing that is counted; empty where the report doesn't name it. */
  readonly measure: string;
  /** One reading, two for an ambiguous figure, none for vague words. A null end is open. */
  readonly readings: readonly { readonly low: number | null; readonly high: number | null }[];
  /** The vague words, or the bound of which it is open whether it applies. */
  readonly cue: string;
  /** The name of the coding rule that gave the number; empty where there is none. */
  readonly rule: string;
  /** The as-of time and its origin; null for vague words. */
  readonly asOf: { readonly from: 'claim' | 'publication' | 'nowhere'; readonly span: BasisSpan | null } | null;
}

/**
 * A span of time `[from, to)` in minutes since 1970 on the local clock, which is `offset` minutes ahead of UTC if
 * known.
 */
export interface BasisSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number | null;
}

/**
 * A basis from data of version 2, which stored English sentences. Facts can't be read back from a sentence, so it stays
 * unchanged, and is compared with the sentences that version 2 would write about the present claims.
 */
export interface BasisOfVersion2 extends OnVerdict {
  readonly form: 'words of version 2';
  readonly answers: readonly AnswerOfVersion2[];
}

/** The answer of one report to the question, in version 2's words. */
export interface AnswerOfVersion2 {
  readonly reportId: ReportId;
  readonly says: string;
  readonly chains: readonly string[];
}

interface Decided {
  /** The analyst's reason. It is required for an override and may be empty otherwise. */
  readonly memo: string;
  readonly basis: DecisionBasis;
  readonly analyst: string;
  /** The person's id; null in data from before version 3. */
  readonly analystId: AnalystId | null;
  readonly at: Instant;
}

/**
 * The analyst's answer to the program's proposal: accepted, replaced by another verdict, or left open on purpose. A
 * question without a decision has not been looked at.
 */
export type Decision =
  | (Decided & { readonly act: 'accepted'; readonly verdict: Verdict })
  | (Decided & { readonly act: 'overridden'; readonly verdict: Verdict })
  | (Decided & { readonly act: 'left open' });
