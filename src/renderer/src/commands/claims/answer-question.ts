import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { command } from '#renderer/commands/command.ts';
import { findOrAddQuestion } from '#renderer/commands/questions/find-or-add-question.ts';

/** Makes claims answer a further question: the question with that wording, which is created where there is none. */
export const answerQuestion = command<{ readonly ids: readonly ClaimId[]; readonly wording: string }>({
  name: 'claim.answer',
  plan: async (planning, { ids, wording }) => {
    if (wording.trim() === '') return;
    const question = await findOrAddQuestion(planning, wording);
    for (const claim of await planning.db.claims.bulkGet([...ids])) {
      if (claim === undefined) continue;
      const questionIds = [...new Set([...claim.questionIds, question])];
      planning.draft.patch('claims', claim, withOrigins(claim, { questionIds }, 'typed'));
    }
  },
});

/** Removes claims from a question. */
export const leaveQuestion = command<{ readonly ids: readonly ClaimId[]; readonly questionId: QuestionId }>({
  name: 'claim.leave',
  plan: async ({ db, draft }, { ids, questionId }) => {
    for (const claim of await db.claims.bulkGet([...ids])) {
      if (claim === undefined) continue;
      const questionIds = claim.questionIds.filter((id) => id !== questionId);
      draft.patch('claims', claim, withOrigins(claim, { questionIds }, 'typed'));
    }
  },
});
