import type { Transaction } from 'dexie';
import type { HistoryRecord } from '#core/history/record.ts';
import type { OldRecord, OldRow } from '#core/history/upgrade/old-record.ts';
import { readVersion2History, upgradeRecord2, upgradeRow2 } from '#core/history/upgrade/upgrade-2-to-3.ts';
import { rewriteRows } from './rewrite-rows.ts';
import { setBrokenRowsAside } from './set-rows-aside.ts';

/** Upgrades a database of version 2 to version 3, whose history can leave the database. */
export async function toVersion3(transaction: Transaction): Promise<void> {
  const imports = await transaction
    .table<OldRecord>('history')
    .filter(({ command }) => command === 'claims.import')
    .toArray();
  const history = readVersion2History(imports);
  for (const table of ['reports', 'parties', 'questions', 'claims', 'problems'])
    await rewriteRows<OldRow>(transaction, table, (row) => upgradeRow2(table, row, history));
  await rewriteRows<OldRecord, HistoryRecord>(transaction, 'history', (record) => upgradeRecord2(record, history));
  await setBrokenRowsAside(transaction);
}
