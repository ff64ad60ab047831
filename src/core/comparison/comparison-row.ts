import type { PartyId, ReportId } from '#core/base/id.ts';
import type { OriginRange } from '#core/model/decision.ts';
import type { Question } from '#core/model/question.ts';
import type { Verdict } from '#core/model/verdict.ts';
import type { Answer } from './answers/answer.ts';
import type { ByMeasure } from './answers/by-measure.ts';

/**
 * Where the analyst's word on a question stands. `undecided`: not looked at. `another look`: decided, but what it was
 * decided on has changed since.
 */
export type Standing = 'undecided' | 'accepted' | 'overridden' | 'left open' | 'another look';

/**
 * A question with what every report says to it, as far as sorting, filtering and counting need it: plain data, derived and
 * never stored. What is said about it in words is its `RowDetail`.
 */
export interface ComparisonRow {
  readonly question: Question;
  /** Of the reports that answer, ordered by name. A report that isn't here doesn't mention it. */
  readonly answers: readonly Answer[];
  readonly measures: ByMeasure;
  readonly proposed: Verdict;
  /** The analyst's verdict where there is one, else the proposed one. */
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** How many independent origins the answers have, at least and at most. */
  readonly origins: OriginRange;
  /** The parties named as originators. */
  readonly originators: ReadonlySet<PartyId>;
}

/** What a report says to a row's question; undefined where it doesn't mention it. */
export const answerIn = ({ answers }: ComparisonRow, reportId: ReportId): Answer | undefined =>
  answers.find((answer) => answer.reportId === reportId);
