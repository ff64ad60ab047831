import type { PartyId, ReportId } from '#core/base/id.ts';
import type { OriginRange } from '#core/model/decision.ts';
import type { Question } from '#core/model/question.ts';
import type { Verdict } from '#core/model/verdict.ts';
import type { Answer } from './answers/answer.ts';
import type { ByMeasure } from './answers/statements-by-measure.ts';

/**
 * The state of the analyst's decision on a question. `undecided`: no decision yet. `another look`: decided, but the
 * facts under the decision have changed since.
 */
export type DecisionState = 'undecided' | 'accepted' | 'overridden' | 'left open' | 'another look';

/**
 * A question with the answers of all reports, as far as sorting, filtering and counting need them: plain data, derived
 * and never stored. The reasons are in its `RowDetail`.
 */
export interface ComparisonRow {
  readonly question: Question;
  /** The answers, ordered by the names of their reports. A report without an answer doesn't mention the question. */
  readonly answers: readonly Answer[];
  readonly measures: ByMeasure;
  readonly proposed: Verdict;
  /** The analyst's verdict where there is one, otherwise the proposed verdict. */
  readonly verdict: Verdict;
  readonly decisionState: DecisionState;
  /** The number of independent origins of the answers, at least and at most. */
  readonly origins: OriginRange;
  /** The parties named as originators. */
  readonly originators: ReadonlySet<PartyId>;
}

/** Returns a report's answer to a row's question; undefined where the report doesn't mention it. */
export const answerIn = ({ answers }: ComparisonRow, reportId: ReportId): Answer | undefined =>
  answers.find((answer) => answer.reportId === reportId);
