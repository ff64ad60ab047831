import type { QuestionId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { claimsAnswering } from '#renderer/db/repositories/claims.ts';

/**
 * Makes the claims of one question answer another and removes the first with its decision (Undo restores both). The
 * other question keeps its decision, which is flagged if its basis has changed.
 */
export const mergeQuestions = command<{ readonly from: QuestionId; readonly into: QuestionId }>({
  name: 'question.merge',
  plan: async ({ db, draft }, { from, into }) => {
    const [source, target] = await db.questions.bulkGet([from, into]);
    if (source === undefined || target === undefined || from === into) return;
    for (const claim of await claimsAnswering(db, from)) {
      const questionIds = [...new Set(claim.questionIds.map((id) => (id === from ? into : id)))];
      draft.patch('claims', claim, { questionIds });
    }
    const description = [target.description, source.description].filter((text) => text !== '').join('\n');
    draft.patch('questions', target, { description, themeTagId: target.themeTagId ?? source.themeTagId });
    draft.remove('questions', source);
  },
});
