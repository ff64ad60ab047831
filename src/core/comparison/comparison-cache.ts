import type { QuestionId } from '#core/base/id.ts';
import { sameData } from '#core/base/same-data.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Question } from '#core/model/question.ts';
import { compareQuestion } from './compare-question.ts';
import { comparisonContext, type ComparisonContext } from './comparison-context.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { claimsByQuestion, inQuestionOrder, type Comparison, type ComparisonInputs } from './comparison.ts';
import { rememberedDetails } from './row-detail.ts';

interface Kept {
  readonly question: Question;
  readonly claims: readonly Claim[];
  readonly row: ComparisonRow;
}

/**
 * Compares again after each change and computes only the questions that it touches: a row whose question and claims
 * have the same data is the very same object as before, so that a screen draws only the rows that changed. Data is
 * compared by value, because a live query returns new objects each time. A change of a report, party or setting
 * computes every row.
 */
export class ComparisonCache {
  #inputs: ComparisonInputs | null = null;
  #context: ComparisonContext | null = null;
  #kept: ReadonlyMap<QuestionId, Kept> = new Map();
  #comparison: Comparison | null = null;

  compare(inputs: ComparisonInputs): Comparison {
    const context = this.#contextOf(inputs);
    const renewed = context !== this.#context;
    const claims = claimsByQuestion(inputs.claims);
    const kept = new Map<QuestionId, Kept>();
    for (const question of inQuestionOrder(inputs.questions)) {
      const own = claims.get(question.id) ?? [];
      const before = renewed ? undefined : this.#kept.get(question.id);
      const same = before !== undefined && sameData(before.question, question) && sameData(before.claims, own);
      kept.set(question.id, same ? before : { question, claims: own, row: compareQuestion(question, own, context) });
    }
    this.#inputs = inputs;
    this.#context = context;
    this.#kept = kept;
    const detailOf = renewed ? rememberedDetails(context) : (this.#comparison?.detailOf ?? rememberedDetails(context));
    return this.#settle({ context, rows: [...kept.values()].map(({ row }) => row), detailOf });
  }

  #contextOf(inputs: ComparisonInputs): ComparisonContext {
    const before = this.#inputs;
    const same =
      before !== null &&
      sameData(before.reports, inputs.reports) &&
      sameData(before.parties, inputs.parties) &&
      sameData(before.settings, inputs.settings) &&
      sameData(before.copied, inputs.copied);
    return same && this.#context !== null ? this.#context : comparisonContext(inputs);
  }

  /** Returns the comparison of before where nothing in the next one is new. */
  #settle(next: Comparison): Comparison {
    const before = this.#comparison;
    const same =
      before !== null &&
      before.context === next.context &&
      before.rows.length === next.rows.length &&
      before.rows.every((row, index) => row === next.rows[index]);
    this.#comparison = same ? before : next;
    return this.#comparison;
  }
}
