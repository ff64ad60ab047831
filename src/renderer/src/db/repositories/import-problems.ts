import { v7 as uuid } from 'uuid';
import type { InvestigationId } from '#core/base/id.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import type { ImportProblem } from '#shared/rows/problem-row.ts';

/** A file that could not be imported, before it is listed. */
export type NewProblem = ImportFailure & Omit<ImportProblem, 'id' | 'at' | keyof ImportFailure>;

/**
 * Lists files that could not be imported, until they are dismissed. It isn't a command, because the list isn't the
 * analyst's work.
 */
export async function addProblems(db: CrosscheckDatabase, problems: readonly NewProblem[]): Promise<void> {
  const at = new Date().toISOString();
  if (problems.length > 0)
    await db.problems.bulkAdd(problems.map((problem): ImportProblem => ({ ...problem, id: uuid(), at })));
}

/** Returns the listed problems of an investigation, the oldest first. */
export const problemsOf = (db: CrosscheckDatabase, id: InvestigationId): Promise<ImportProblem[]> =>
  db.problems.where('investigationId').equals(id).sortBy('id');

/** Removes problems from the list. */
export const dismissProblems = (db: CrosscheckDatabase, ids: readonly string[]): Promise<void> =>
  db.problems.bulkDelete([...ids]);
