import { v7 as uuid } from 'uuid';
import type { InvestigationId } from '#core/base/id.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { CrosscheckDatabase, ImportProblem } from '#renderer/db/database.ts';

/** A file that could not be imported, to be listed. */
export type NewProblem = ImportFailure & Omit<ImportProblem, 'id' | 'at' | keyof ImportFailure>;

/** Lists files that could not be imported, until they are dismissed. Not a command: it is no part of the work. */
export async function addProblems(db: CrosscheckDatabase, problems: readonly NewProblem[]): Promise<void> {
  const at = new Date().toISOString();
  if (problems.length > 0)
    await db.problems.bulkAdd(problems.map((problem): ImportProblem => ({ ...problem, id: uuid(), at })));
}

/** The listed problems of an investigation, oldest first. */
export const problemsOf = (db: CrosscheckDatabase, id: InvestigationId): Promise<ImportProblem[]> =>
  db.problems.where('investigationId').equals(id).sortBy('id');

/** Takes problems off the list. */
export const dismissProblems = (db: CrosscheckDatabase, ids: readonly string[]): Promise<void> =>
  db.problems.bulkDelete([...ids]);
