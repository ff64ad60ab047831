import type { BrokenRow } from '#shared/rows/broken-row.ts';
import type { CrosscheckDatabase } from './database.ts';
import { SCHEMA_VERSIONS } from './migrations.ts';

/** Signals that the data on this computer was written by a newer version of Crosscheck. It has not been opened. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}

/**
 * Opens the database and upgrades older data. Data of a newer version is refused before anything touches it: Dexie
 * would open it all the same, and write rows that the newer version doesn't understand.
 */
export async function openDatabase(db: CrosscheckDatabase): Promise<void> {
  const newest = SCHEMA_VERSIONS.at(-1)?.version ?? 1;
  const stored = (await indexedDB.databases()).find(({ name }) => name === db.name)?.version ?? 0;
  // Dexie multiplies its versions by ten to leave numbers for versions made without Dexie.
  if (stored > newest * 10) throw new NewerDataError(`version ${stored / 10}, this app knows ${newest}`);
  await db.open();
}

/** Returns the rows that were set aside because this version can't read them, each of them once. */
export const newlyBrokenRows = (db: CrosscheckDatabase): Promise<readonly BrokenRow[]> =>
  db.transaction('rw', db.brokenRows, async () => {
    const rows = await db.brokenRows.where('told').equals(0).toArray();
    await db.brokenRows.bulkPut(rows.map((row) => ({ ...row, told: 1 as const })));
    return rows;
  });
