import type { RecordedTables, TableName } from './change.ts';
import type { HistoryRecord } from './record.ts';

/** The rows of every recorded table by their ids, as the records of a history made them. */
export type ReplayedState = { readonly [T in TableName]: ReadonlyMap<string, RecordedTables[T]> };

/** Signals that the records are no whole history: a number is missing, or a record changes a row that doesn't exist. */
export class BrokenHistoryError extends Error {
  override readonly name = 'BrokenHistoryError';
}

/**
 * Returns the rows that the records of an investigation make in order. The records are numbered from 1 without gaps;
 * undos and redos are records like all others.
 */
export function replay(records: Iterable<Pick<HistoryRecord, 'seq' | 'changes'>>): ReplayedState {
  const state: Record<TableName, Map<string, { readonly id: string }>> = {
    investigations: new Map(),
    reports: new Map(),
    parties: new Map(),
    tags: new Map(),
    questions: new Map(),
    claims: new Map(),
  };
  let lastSeq = 0;
  for (const { seq, changes } of records) {
    if (seq !== lastSeq + 1) throw new BrokenHistoryError(`record ${seq} follows record ${lastSeq}`);
    lastSeq = seq;
    for (const change of changes) {
      const rows = state[change.table];
      const id = change.op === 'patch' ? change.id : change.row.id;
      const row = rows.get(id);
      if ((row === undefined) !== (change.op === 'add'))
        throw new BrokenHistoryError(`record ${seq} can't ${change.op} ${change.table} ${id}`);
      if (change.op === 'remove') rows.delete(id);
      else rows.set(id, change.op === 'add' ? change.row : { ...row, id, ...change.set });
    }
  }
  return state as unknown as ReplayedState;
}
