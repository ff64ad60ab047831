import type { InvestigationId } from '#core/base/id.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import { historyCursor } from '#renderer/db/commit.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/** Returns the records that Undo and Redo would reverse. */
export async function historyTops(
  db: CrosscheckDatabase,
  id: InvestigationId,
): Promise<{ readonly undo: HistoryRecord | undefined; readonly redo: HistoryRecord | undefined }> {
  const cursor = await historyCursor(db, id);
  const at = async (seq: number | null) => (seq === null ? undefined : db.history.get([id, seq]));
  return { undo: await at(cursor.undo), redo: await at(cursor.redo) };
}
