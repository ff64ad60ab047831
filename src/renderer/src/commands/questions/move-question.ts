import type { QuestionId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { draftOrder } from '#renderer/commands/draft-order.ts';
import { questionsInOrder } from '#renderer/db/repositories/questions.ts';

/** Moves a question to a place of the comparison, counted from 0. */
export const moveQuestion = command<{ readonly id: QuestionId; readonly to: number }>({
  name: 'question.move',
  plan: async ({ db, draft, investigationId }, { id, to }) => {
    draftOrder(draft, 'questions', await questionsInOrder(db, investigationId), id, to);
  },
});
