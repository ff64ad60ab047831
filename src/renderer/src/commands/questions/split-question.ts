import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { questionsInOrder } from '#renderer/db/repositories/questions.ts';
import { findOrAddQuestion } from './find-or-add-question.ts';

/**
 * Moves some claims of a question to the question with the given wording, which is made directly below where there is
 * none.
 */
export const splitQuestion = command<
  { readonly id: QuestionId; readonly claimIds: readonly ClaimId[]; readonly wording: string },
  QuestionId | null
>({
  name: 'question.split',
  plan: async (planning, { id, claimIds, wording }) => {
    const { db, draft, investigationId } = planning;
    const source = await db.questions.get(id);
    if (source === undefined || claimIds.length === 0 || wording.trim() === '') return null;
    const inOrder = await questionsInOrder(db, investigationId);
    const next = inOrder[inOrder.findIndex((question) => question.id === id) + 1];
    const position = next === undefined ? source.position + 1 : (source.position + next.position) / 2;
    const into = await findOrAddQuestion(planning, wording, { position, themeTagId: source.themeTagId });
    if (into === id) return null;
    for (const claim of await db.claims.bulkGet([...claimIds])) {
      if (claim?.questionIds.includes(id) !== true) continue;
      const questionIds = [...new Set(claim.questionIds.map((each) => (each === id ? into : each)))];
      draft.patch('claims', claim, { questionIds });
    }
    return into;
  },
});
