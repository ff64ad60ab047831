import type { ClaimId, QuestionId } from '#core/base/id.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { command } from '#renderer/commands/command.ts';
import { findOrAddQuestion } from '#renderer/commands/questions/find-or-add-question.ts';

/**
 * Makes claims answer the question with that wording, which is created where there is none; an empty wording removes
 * them from it. `instead` is the one question that is replaced, and other questions stay; without `instead` the claims
 * answer this question alone.
 */
export const askQuestion = command<{
  readonly ids: readonly ClaimId[];
  readonly wording: string;
  readonly instead?: QuestionId;
}>({
  name: 'claim.ask',
  plan: async (planning, { ids, wording, instead }) => {
    const asked = wording.trim() === '' ? [] : [await findOrAddQuestion(planning, wording)];
    for (const claim of await planning.db.claims.bulkGet([...ids])) {
      if (claim === undefined) continue;
      const questionIds =
        instead === undefined ? asked : claim.questionIds.flatMap((id) => (id === instead ? asked : [id]));
      planning.draft.patch('claims', claim, withOrigins(claim, { questionIds: [...new Set(questionIds)] }, 'typed'));
    }
  },
});
