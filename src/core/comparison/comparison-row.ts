import type { PartyId, ReportId } from '#core/base/id.ts';
import type { OriginRange } from '#core/model/decision.ts';
import type { Question } from '#core/model/question.ts';
import type { Verdict } from '#core/model/verdict.ts';
import type { Answer } from './answers/answer.ts';
import type { ByMeasure } from './answers/by-measure.ts';

/**
 * What the analyst has decided on a question. `undecided`: not looked at. `another look`: decided, but what the
 * decision rests on has changed since.
 */
export type DecisionState = 'undecided' | 'accepted' | 'overridden' | 'left open' | 'another look';

/**
 * A question with the answers of all reports, as far as sorting, filtering and counting need it: plain data, derived and
 * never stored. Its reasons are its `RowDetail`.
 */
export interface ComparisonRow {
  readonly question: Question;
  /** The answers, ordered by the names of their reports. A report without one doesn't mention it. */
  readonly answers: readonly Answer[];
  readonly measures: ByMeasure;
  readonly proposed: Verdict;
  /** The analyst's verdict where there is one, else the proposed one. */
  readonly verdict: Verdict;
  readonly decisionState: DecisionState;
  /** How many independent origins the answers have, at least and at most. */
  readonly origins: OriginRange;
  /** The parties named as originators. */
  readonly originators: ReadonlySet<PartyId>;
}

/** Returns a report's answer to a row's question; undefined where the report doesn't mention it. */
export const answerIn = ({ answers }: ComparisonRow, reportId: ReportId): Answer | undefined =>
  answers.find((answer) => answer.reportId === reportId);
