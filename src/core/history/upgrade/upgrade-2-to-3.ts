import type { HistoryRecord } from '#core/history/record.ts';
import { idOfOldRecord } from './id-of-old-record.ts';
import type { OldRecord } from './old-record.ts';

/**
 * Returns a record of version 2 as version 3 stores it. Its label was a sentence and stays readable as an argument: the
 * command's own arguments were not stored. Nobody knows any more on which device it was made and by whom but for the name.
 */
export function upgradeRecord2({ label, ...record }: OldRecord): HistoryRecord {
  return {
    ...record,
    id: idOfOldRecord(record),
    format: 3,
    deviceId: null,
    analystId: null,
    args: { form: 'version 2', label },
  } as unknown as HistoryRecord;
}
