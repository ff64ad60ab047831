import { liveQuery } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import { historyCursor } from './commit.ts';
import type { CrosscheckDatabase } from './database.ts';

/** The number of the last record of an investigation's history: what is read after it is asked for holds all up to it. */
export const lastRecord = async (db: CrosscheckDatabase, id: InvestigationId): Promise<number> =>
  (await historyCursor(db, id)).lastSeq;

/**
 * Hands over every record of an investigation's history that comes after the one numbered `since`, in order, wherever it was
 * made. The history is what tells others what changed: whoever asks for {@link lastRecord}, reads, and then watches from
 * there misses nothing. Records that could not be taken in are handed over once more with the next ones. Stops when the
 * returned function is called.
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
