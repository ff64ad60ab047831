import type { QuestionId } from '#core/base/id.ts';
import type { ResolutionChoice } from '#core/model/resolution-choice.ts';
import { command } from '#renderer/commands/command.ts';

/** Chooses the rule that makes one figure from several; null: none. */
export const chooseResolution = command<{ readonly id: QuestionId; readonly choice: ResolutionChoice | null }>({
  name: 'question.resolve',
  plan: async ({ db, draft }, { id, choice }) => {
    const question = await db.questions.get(id);
    if (question !== undefined) draft.patch('questions', question, { resolution: choice });
  },
});
