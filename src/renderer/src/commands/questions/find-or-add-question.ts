import type { QuestionId } from '#core/base/id.ts';
import { matchKey } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Planning } from '#renderer/commands/command.ts';
import { lastQuestion, questionWithWording } from '#renderer/db/repositories/questions.ts';

/**
 * Returns the question with that wording, added at the end (or with the given `fields`) where there is none. Case,
 * width and white space are ignored.
 */
export async function findOrAddQuestion(
  planning: Planning,
  wording: string,
  fields: Partial<Pick<Question, 'position' | 'themeTagId'>> = {},
): Promise<QuestionId> {
  const { db, draft, investigationId, newId } = planning;
  const wordingKey = matchKey(wording);
  const drafted = draft.changes.flatMap((change) =>
    change.op === 'add' && change.table === 'questions' ? [change.row] : [],
  );
  const known =
    drafted.find((question) => question.wordingKey === wordingKey) ??
    (await questionWithWording(db, investigationId, wordingKey));
  if (known !== undefined) return known.id;

  const last = drafted.at(-1) ?? (await lastQuestion(db, investigationId));
  const id = newId() as QuestionId;
  draft.add('questions', {
    id,
    investigationId,
    wording: wording.trim(),
    wordingKey,
    description: '',
    themeTagId: null,
    position: (last?.position ?? 0) + 1,
    decision: null,
    resolution: null,
    ...fields,
    createdAt: draft.now,
    modifiedAt: draft.now,
  });
  return id;
}
