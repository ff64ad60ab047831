import type { QuestionId } from '#core/base/id.ts';
import { matchKey } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import { command } from '#renderer/commands/command.ts';
import { questionWithWording } from '#renderer/db/repositories/questions.ts';

/**
 * Rewords or describes a question, or gives it a theme. Where another question already has the new wording nothing
 * changes, and the command replies with that question's id so that the two can be merged.
 */
export const editQuestion = command<
  { readonly id: QuestionId; readonly fields: Partial<Pick<Question, 'wording' | 'description' | 'themeTagId'>> },
  QuestionId | null
>({
  name: 'question.edit',
  plan: async ({ db, draft, investigationId }, { id, fields }) => {
    const question = await db.questions.get(id);
    if (question === undefined || fields.wording?.trim() === '') return null;
    if (fields.wording === undefined) {
      draft.patch('questions', question, fields);
      return null;
    }
    const wordingKey = matchKey(fields.wording);
    const twin = await questionWithWording(db, investigationId, wordingKey);
    if (twin !== undefined && twin.id !== id) return twin.id;
    draft.patch('questions', question, { ...fields, wording: fields.wording.trim(), wordingKey });
    return null;
  },
});
