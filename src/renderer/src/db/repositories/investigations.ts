import type { InvestigationId } from '#core/base/id.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { OWNED_TABLE_NAMES, ownedPreferences, ownedRows } from '#renderer/db/owned-tables.ts';

/** Returns all investigations, the deleted ones included, the last changed one first. */
export const investigationsByChange = async (db: CrosscheckDatabase): Promise<Investigation[]> =>
  (await db.investigations.toArray()).sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));

/** Removes an investigation with everything that belongs to it, its history included. It can't be undone. */
export async function eraseInvestigation(db: CrosscheckDatabase, id: InvestigationId): Promise<void> {
  await db.transaction('rw', [...OWNED_TABLE_NAMES, 'preferences'], async () => {
    for (const table of OWNED_TABLE_NAMES) {
      // Deletes by keys, so that the rows, among them large files, are not read.
      await db.table(table).bulkDelete(await ownedRows(db, table, id).primaryKeys());
    }
    await db.preferences.bulkDelete(ownedPreferences(id));
  });
}
