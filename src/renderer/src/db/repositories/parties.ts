import { Dexie } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

const byName = (db: CrosscheckDatabase, id: InvestigationId) =>
  db.parties.where('[investigationId+nameKey]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/** Returns all parties of an investigation by name. */
export const partiesByName = (db: CrosscheckDatabase, id: InvestigationId): Promise<Party[]> =>
  byName(db, id).toArray();

/** Returns the party whose name or alias has this `matchKey`. */
export async function partyNamed(
  db: CrosscheckDatabase,
  id: InvestigationId,
  nameKey: string,
): Promise<Party | undefined> {
  return (
    (await db.parties.where('[investigationId+nameKey]').equals([id, nameKey]).first()) ??
    (await byName(db, id)
      .filter((party) => party.aliases.some((alias) => matchKey(alias) === nameKey))
      .first())
  );
}

/** Returns the parties that published `reports`, by their ids. */
export async function publishersOf(
  db: CrosscheckDatabase,
  reports: readonly Report[],
): Promise<ReadonlyMap<string, Party>> {
  const ids = [...new Set(reports.flatMap((report) => report.publisher.value ?? []))];
  const found = await db.parties.bulkGet(ids);
  return new Map(found.flatMap((party) => (party === undefined ? [] : [[party.id, party]])));
}
