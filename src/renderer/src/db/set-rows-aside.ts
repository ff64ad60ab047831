import type { Transaction } from 'dexie';
import { EVERY_ROW, type TableOfRows } from '#shared/records/every-row.ts';
import type { BrokenRow } from '#shared/rows/broken-row.ts';
import { refusedField } from '#shared/rows/row-fault.ts';

/** The number of rows that are read together; of files and texts fewer, since each may have some megabytes. */
const AT_ONCE = 500;
const LARGE: Readonly<Partial<Record<TableOfRows, number>>> = { originals: 1, texts: 20 };

/**
 * Moves every row that its schema refuses into the table `brokenRows`, as it is, with the name of its table, its key and the
 * refused field: nothing is lost, and the rest of the data opens. Run by a migration, after it has rewritten the rows.
 */
export async function setBrokenRowsAside(transaction: Transaction): Promise<void> {
  for (const table of Object.keys(EVERY_ROW) as TableOfRows[]) await setAsideIn(transaction, table);
}

async function setAsideIn(transaction: Transaction, name: TableOfRows): Promise<void> {
  const table = transaction.table<unknown>(name);
  const keys = await table.toCollection().primaryKeys();
  const atOnce = LARGE[name] ?? AT_ONCE;
  for (let from = 0; from < keys.length; from += atOnce) {
    const some = keys.slice(from, from + atOnce);
    const rows = await table.bulkGet(some);
    const broken = rows.flatMap((row, index): { key: unknown; row: BrokenRow }[] => {
      const field = refusedField(EVERY_ROW[name], row);
      if (field === null) return [];
      const key = some[index];
      const id = `${name}/${String(key)}`;
      return [
        { key, row: { id, investigationId: investigationOf(row), table: name, key: String(key), field, row, told: 0 } },
      ];
    });
    if (broken.length === 0) continue;
    await transaction.table<BrokenRow>('brokenRows').bulkPut(broken.map(({ row }) => row));
    await table.bulkDelete(broken.map(({ key }) => key));
  }
}

/** Returns the investigation that a row names, or an empty text where it names none. */
function investigationOf(row: unknown): string {
  const id = (row as { readonly investigationId?: unknown } | null)?.investigationId;
  return typeof id === 'string' ? id : '';
}
