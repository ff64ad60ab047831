import type { Transaction } from 'dexie';
import type { HistoryRecord } from '#core/history/record.ts';
import type { OldRecord } from '#core/history/upgrade/old-record.ts';
import { upgradeRecord2 } from '#core/history/upgrade/upgrade-2-to-3.ts';
import { rewriteRows } from './rewrite-rows.ts';

/** Brings a database of version 2 to version 3, whose history can leave the database. */
export async function toVersion3(transaction: Transaction): Promise<void> {
  await rewriteRows<OldRecord, HistoryRecord>(transaction, 'history', upgradeRecord2);
}
