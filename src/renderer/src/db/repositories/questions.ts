import { Dexie } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { Question } from '#core/model/question.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

const inOrder = (db: CrosscheckDatabase, id: InvestigationId) =>
  db.questions.where('[investigationId+position]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Returns all questions of an investigation in their order. */
export const questionsInOrder = (db: CrosscheckDatabase, id: InvestigationId): Promise<Question[]> =>
  inOrder(db, id).toArray();

/** Returns the last question of the comparison. */
export const lastQuestion = (db: CrosscheckDatabase, id: InvestigationId): Promise<Question | undefined> =>
  inOrder(db, id).last();

/** Returns the question whose wording has this `matchKey`. */
export const questionWithWording = (
  db: CrosscheckDatabase,
  id: InvestigationId,
  wordingKey: string,
): Promise<Question | undefined> => db.questions.where('[investigationId+wordingKey]').equals([id, wordingKey]).first();
