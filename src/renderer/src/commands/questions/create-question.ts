import type { QuestionId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { findOrAddQuestion } from './find-or-add-question.ts';

/** Makes a question that no claim answers yet, or finds the question with that wording. */
export const createQuestion = command<{ readonly wording: string }, QuestionId | null>({
  name: 'question.create',
  plan: async (planning, { wording }) => (wording.trim() === '' ? null : findOrAddQuestion(planning, wording)),
});
