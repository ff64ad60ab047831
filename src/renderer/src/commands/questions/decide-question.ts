import type { QuestionId } from '#core/base/id.ts';
import type { DecisionBasis } from '#core/model/decision.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { command } from '#renderer/commands/command.ts';

/**
 * The analyst's decision on a proposed verdict. `basis` has the facts on which it was made, as the comparison gives
 * them.
 */
export type Deciding =
  | {
      readonly act: 'accepted' | 'overridden';
      readonly verdict: Verdict;
      readonly memo: string;
      readonly basis: DecisionBasis;
    }
  | { readonly act: 'left open'; readonly memo: string; readonly basis: DecisionBasis }
  | { readonly act: 'withdrawn' };

/** Accepts the proposed verdict, replaces it by another, leaves it open, or withdraws the decision. */
export const decideQuestion = command<{ readonly id: QuestionId; readonly deciding: Deciding }>({
  name: 'question.decide',
  recorded: ({ id, deciding }) => ({
    id,
    act: deciding.act,
    ...('verdict' in deciding ? { verdict: deciding.verdict } : {}),
  }),
  plan: async ({ db, draft, author }, { id, deciding }) => {
    const question = await db.questions.get(id);
    if (question === undefined) return;
    const decision =
      deciding.act === 'withdrawn'
        ? null
        : { ...deciding, analyst: author.analyst, analystId: author.analystId, at: draft.now };
    draft.patch('questions', question, { decision });
  },
});
