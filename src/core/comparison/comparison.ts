import type { QuestionId, ReportId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Question } from '#core/model/question.ts';
import { compareQuestion } from './compare-question.ts';
import { comparisonContext, type ComparisonContext, type ContextInputs } from './comparison-context.ts';
import { answerIn, type ComparisonRow } from './comparison-row.ts';
import { rememberedDetails, type DetailOf } from './row-detail.ts';

/** The data that a comparison is derived from. The order of the lists makes no difference. */
export interface ComparisonInputs extends ContextInputs {
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
}

/** The comparison of all reports on all questions. */
export interface Comparison {
  readonly context: ComparisonContext;
  /** A row for each question, in the analyst's order. */
  readonly rows: readonly ComparisonRow[];
  /** Returns the findings about a row. They are made at the first call. */
  readonly detailOf: DetailOf;
}

/** Compares all questions. A screen that follows edits keeps a `ComparisonCache` instead. */
export function compare(inputs: ComparisonInputs): Comparison {
  const context = comparisonContext(inputs);
  const claims = claimsByQuestion(inputs.claims);
  return {
    context,
    rows: inQuestionOrder(inputs.questions).map((question) =>
      compareQuestion(question, claims.get(question.id) ?? [], context),
    ),
    detailOf: rememberedDetails(context),
  };
}

/** Returns the claims that answer each question, in the order of `claims`. A claim may answer several. */
export function claimsByQuestion(claims: readonly Claim[]): ReadonlyMap<QuestionId, readonly Claim[]> {
  const found = new Map<QuestionId, Claim[]>();
  for (const claim of claims) {
    for (const id of claim.questionIds) {
      const known = found.get(id);
      if (known === undefined) found.set(id, [claim]);
      else known.push(claim);
    }
  }
  return found;
}

/** Sorts questions as the analyst ordered them; the older first where two have the same position. */
export const inQuestionOrder = (questions: readonly Question[]): readonly Question[] =>
  questions.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));

/** Returns the omissions of each report: questions that another report answers, in the analyst's order. */
export function omissions({ context, rows }: Comparison): ReadonlyMap<ReportId, readonly Question[]> {
  const asked = rows.filter(({ answers }) => answers.length > 0);
  return new Map(
    [...context.reports.keys()].map((id) => [
      id,
      asked.filter((row) => answerIn(row, id) === undefined).map(({ question }) => question),
    ]),
  );
}
