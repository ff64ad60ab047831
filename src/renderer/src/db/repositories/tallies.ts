import type { InvestigationId } from '#core/base/id.ts';
import type { TallyKey } from '#core/history/tally.ts';
import { tallyId, type CrosscheckDatabase } from '#renderer/db/database.ts';

/** Returns one count of an investigation; 0 where nothing was ever counted. */
export async function tally(db: CrosscheckDatabase, id: InvestigationId, key: TallyKey): Promise<number> {
  return (await db.tallies.get(tallyId(id, key)))?.count ?? 0;
}

/** Returns the number of claims of each report, tag or question, by its id. */
export async function tallies(
  db: CrosscheckDatabase,
  id: InvestigationId,
  kind: 'report' | 'tag' | 'question',
): Promise<ReadonlyMap<string, number>> {
  const prefix = tallyId(id, `${kind}/`);
  const rows = await db.tallies.where('id').startsWith(prefix).toArray();
  return new Map(rows.map((row) => [row.id.slice(prefix.length), row.count]));
}
