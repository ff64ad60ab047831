import type { HistoryRecord } from '#core/history/record.ts';
import type { OldRecord } from './old-record.ts';
import { upgradeRecord1 } from './upgrade-1-to-2.ts';
import { readVersion2History, upgradeRecord2 } from './upgrade-2-to-3.ts';

/**
 * Upgrades the records of one investigation, stored by version `from` of the data, to the present version. A file on a
 * disk can't be migrated in place: every reader of a file calls this, and the database's migration uses the same steps.
 */
export function upgradeRecords(from: 1 | 2, records: readonly OldRecord[]): readonly HistoryRecord[] {
  const version2 = from === 1 ? records.map(upgradeRecord1) : records;
  const history = readVersion2History(version2);
  return version2.map((record) => upgradeRecord2(record, history));
}
