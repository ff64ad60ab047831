import type { AnalystId, ReportId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { Verdict } from './verdict.ts';

/**
 * What a decision was made on, kept so that a later change can be told from it. It holds what the claims said, never a
 * sentence and never a name: rewording the interface or renaming a party flags no decision.
 */
export type DecisionBasis = FactsBasis | BasisOfVersion2;

interface OnVerdict {
  /** What the program proposed. */
  readonly verdict: Verdict;
  readonly origins: OriginRange;
}

/** How many independent origins answers have, at least and at most. */
export interface OriginRange {
  readonly fewest: number;
  readonly most: number;
}

/** A basis as facts. */
export interface FactsBasis extends OnVerdict {
  readonly form: 'facts';
  /** One for each report that answers, ordered by report id. */
  readonly answers: readonly BasisAnswer[];
}

/** What one report said on the question. Lists are in an order of their own, whatever order the claims had. */
export interface BasisAnswer {
  readonly reportId: ReportId;
  readonly figures: readonly BasisFigure[];
  /** When it is said to have happened. */
  readonly times: readonly BasisSpan[];
  /** The words of hedges. */
  readonly hedges: readonly string[];
  /** Its attribution chains: each as party ids joined by a space. */
  readonly chains: readonly string[];
}

/** A count that a basis rests on, or vague words. */
export interface BasisFigure {
  /** What is counted; empty where it isn't said. */
  readonly measure: string;
  /** One reading, two of an ambiguous figure, none of vague words. A null end is open. */
  readonly readings: readonly { readonly low: number | null; readonly high: number | null }[];
  /** The vague words, or the bound whose reach is ambiguous. */
  readonly cue: string;
  /** Name of the coding rule that the number comes from; empty where there is none. */
  readonly rule: string;
  /** Up to when it counts, and where that comes from; null for vague words. */
  readonly asOf: { readonly from: 'claim' | 'publication' | 'nowhere'; readonly span: BasisSpan | null } | null;
}

/** A stretch of time `[from, to)` in minutes since 1970 on the clock of the place, `offset` minutes ahead of UTC if known. */
export interface BasisSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number | null;
}

/**
 * A basis from data of version 2, which kept English sentences. Nothing can be read back from a sentence, so it stays as it
 * is, and is compared with what version 2 would write about the claims of today.
 */
export interface BasisOfVersion2 extends OnVerdict {
  readonly form: 'words of version 2';
  readonly answers: readonly AnswerOfVersion2[];
}

/** What one report said on the question, in version 2's words. */
export interface AnswerOfVersion2 {
  readonly reportId: ReportId;
  readonly says: string;
  readonly chains: readonly string[];
}

interface Decided {
  /** Why. An override has a reason; for the others it may be empty. */
  readonly memo: string;
  readonly basis: DecisionBasis;
  readonly analyst: string;
  /** Null in data from before version 3. */
  readonly analystId: AnalystId | null;
  readonly at: Instant;
}

/**
 * What the analyst made of the program's proposal: accepted it, put another verdict in its place, or left it open knowingly.
 * A question without a decision has not been looked at.
 */
export type Decision =
  | (Decided & { readonly act: 'accepted'; readonly verdict: Verdict })
  | (Decided & { readonly act: 'overridden'; readonly verdict: Verdict })
  | (Decided & { readonly act: 'left open' });
