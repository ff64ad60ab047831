import type { Transaction } from 'dexie';

/**
 * The number of rows that are read and written together. A request for each row takes ten times as long; a much larger
 * number would keep large records in memory together.
 */
const AT_ONCE = 500;

/**
 * Replaces every row of a table by `rewrite(row)`, in the order of their keys. A row so broken that `rewrite` throws stays as
 * it is: its schema refuses it afterwards (`set-rows-aside`).
 */
export async function rewriteRows<Row, Rewritten = Row>(
  transaction: Transaction,
  name: string,
  rewrite: (row: Row) => Rewritten,
): Promise<void> {
  const table = transaction.table<unknown>(name);
  const keys = await table.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const rows = await table.bulkGet(keys.slice(at, at + AT_ONCE));
    await table.bulkPut(rows.map((row) => rewrittenOrSame(row as Row, rewrite)));
  }
}

function rewrittenOrSame<Row, Rewritten>(row: Row, rewrite: (row: Row) => Rewritten): Row | Rewritten {
  try {
    return rewrite(row);
  } catch {
    return row;
  }
}
