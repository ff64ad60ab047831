import { liveQuery } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import { historyCursor } from './commit.ts';
import type { CrosscheckDatabase } from './database.ts';

/**
 * Returns the number of the last record of an investigation's history. A read that starts after this call contains all
 * changes up to that record.
 */
export const lastRecord = async (db: CrosscheckDatabase, id: InvestigationId): Promise<number> =>
  (await historyCursor(db, id)).lastSeq;

/**
 * Passes every record of an investigation's history after the one numbered `since` to `onRecords`, in order, from every
 * window and worker. A reader that asks for {@link lastRecord}, reads, and then watches from there misses no change.
 * Records that could not be taken are passed again with the next ones. It stops when the returned function is called.
 */
export function watchHistory(
  db: CrosscheckDatabase,
  id: InvestigationId,
  since: number,
  onRecords: (records: readonly HistoryRecord[]) => Promise<void>,
): () => void {
  let last = since;
  let queue: Promise<void> = Promise.resolve();
  const catchUp = async () => {
    const records = await db.history
      .where('[investigationId+seq]')
      .between([id, last], [id, Infinity], false)
      .toArray();
    if (records.length === 0) return;
    await onRecords(records);
    last = records.at(-1)?.seq ?? last;
  };
  const subscription = liveQuery(() => db.cursors.get(id)).subscribe(() => {
    queue = queue.then(catchUp, catchUp);
  });
  return () => subscription.unsubscribe();
}
