import type { QuestionId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { claimsAnswering } from '#renderer/db/repositories/claims.ts';

/** Removes a question with its decision. Its claims stay and no longer answer it. */
export const deleteQuestion = command<{ readonly id: QuestionId }>({
  name: 'question.delete',
  plan: async ({ db, draft }, { id }) => {
    const question = await db.questions.get(id);
    if (question === undefined) return;
    for (const claim of await claimsAnswering(db, id)) {
      draft.patch('claims', claim, { questionIds: claim.questionIds.filter((other) => other !== id) });
    }
    draft.remove('questions', question);
  },
});
