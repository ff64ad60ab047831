import { liveQuery } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import type { CrosscheckDatabase } from './database.ts';

/**
 * Hands over every record that is appended to an investigation's history from now on, in order, wherever it was made. The
 * history is what tells others what changed: they keep in step by it. Stops when the returned function is called.
 */
export async function watchHistory(
  db: CrosscheckDatabase,
  id: InvestigationId,
  onRecords: (records: readonly HistoryRecord[]) => Promise<void>,
): Promise<() => void> {
  let last = (await db.cursors.get(id))?.lastSeq ?? 0;
  let queue: Promise<void> = Promise.resolve();
  const catchUp = async () => {
    const records = await db.history
      .where('[investigationId+seq]')
      .between([id, last], [id, Infinity], false)
      .toArray();
    if (records.length === 0) return;
    last = records.at(-1)?.seq ?? last;
    await onRecords(records);
  };
  const subscription = liveQuery(() => db.cursors.get(id)).subscribe(() => {
    queue = queue.then(catchUp);
  });
  return () => subscription.unsubscribe();
}
