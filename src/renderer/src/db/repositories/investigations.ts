import type { InvestigationId } from '#core/base/id.ts';
import type { Investigation } from '#core/model/investigation.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/** All investigations, the one changed last first; those that are deleted are among them. */
export const investigationsByChange = async (db: CrosscheckDatabase): Promise<Investigation[]> =>
  (await db.investigations.toArray()).sort((a, b) => (a.modifiedAt < b.modifiedAt ? 1 : -1));

/** Removes an investigation with all that belongs to it, its history included. There is no way back. */
export async function eraseInvestigation(db: CrosscheckDatabase, id: InvestigationId): Promise<void> {
  await db.transaction('rw', [...db.commandTables, db.problems, db.preferences], async () => {
    const claims = await db.claims.where('[investigationId+id]').between([id, ''], [id, '\uffff']).primaryKeys();
    await db.claims.bulkDelete(claims);
    const ranges = [
      db.reports.where('[investigationId+position]').between([id, -Infinity], [id, Infinity]),
      db.tags.where('[investigationId+position]').between([id, -Infinity], [id, Infinity]),
      db.questions.where('[investigationId+position]').between([id, -Infinity], [id, Infinity]),
      db.parties.where('[investigationId+nameKey]').between([id, ''], [id, '\uffff']),
      db.texts.where('investigationId').equals(id),
      db.originals.where('investigationId').equals(id),
      db.fingerprints.where('investigationId').equals(id),
      db.history.where('[investigationId+seq]').between([id, 0], [id, Infinity]),
      db.tallies.where('investigationId').equals(id),
      db.problems.where('investigationId').equals(id),
    ];
    for (const range of ranges) await range.delete();
    await db.cursors.delete(id);
    await db.preferences.bulkDelete([`view/${id}`, `compare/${id}`]);
    await db.investigations.delete(id);
  });
}
