import { Dexie } from 'dexie';
import type { InvestigationId, RecordId } from '#core/base/id.ts';
import type { Change } from '#core/history/change.ts';
import type { ReportContent } from '#core/history/content.ts';
import { emptyHistory, isUndoable, stepDo, stepRedo, stepUndo } from '#core/history/record.ts';
import type { Actor, HistoryCursor, HistoryRecord, PlannedEntry, Step } from '#core/history/record.ts';
import { tallyDeltas } from '#core/history/tally.ts';
import type { Tally } from '#shared/rows/history-rows.ts';
import { tallyId, type CrosscheckDatabase } from './database.ts';

/** Signals that the investigation was erased while a command ran in it. Nothing is written then. */
export class InvestigationGoneError extends Error {
  override readonly name = 'InvestigationGoneError';
}

/** Returns the end of an investigation's history. */
export async function historyCursor(db: CrosscheckDatabase, id: InvestigationId): Promise<HistoryCursor> {
  return (await db.cursors.get(id)) ?? emptyHistory(id);
}

/**
 * Throws outside of a transaction that writes. Dexie loses its transaction after some hundred awaits in a row without a
 * request to the database; later writes would be saved one by one, so losing it is a bug that must write nothing.
 */
export function assertTransaction(): void {
  if (Dexie.currentTransaction?.mode !== 'readwrite') throw new Error('the command has lost its transaction');
}

/**
 * Makes the changes of `entries`, stores the contents they add, and appends one record for each entry, in as few
 * requests as one entry takes. No entry may change a row that another one adds. Every write to the data of an
 * investigation goes through here (or through {@link commitUndo} and {@link commitRedo}), in the page and in workers.
 * It runs inside a transaction over `db.commandTables`: either all of it happens or nothing.
 */
export async function commit(
  db: CrosscheckDatabase,
  id: InvestigationId,
  entries: readonly PlannedEntry[],
  actor: Actor,
  newId: () => string,
): Promise<void> {
  const [first] = entries;
  if (first === undefined) return;
  let cursor = await historyCursor(db, id);
  // The first record is the one that makes the investigation: without it the investigation doesn't exist yet or was erased.
  const makesIt = first.entry.changes.some(({ op, table }) => op === 'add' && table === 'investigations');
  if (cursor.lastSeq === 0 && !makesIt) throw new InvestigationGoneError(`${first.entry.command} in ${id}`);
  const records = entries.map(({ entry }) => {
    const step = stepDo(cursor, entry, actor, newId() as RecordId);
    ({ cursor } = step);
    return step.record;
  });
  const contents = entries.flatMap((planned) => planned.contents);
  await writeAll(db, records, cursor, contents);
}

/**
 * Undoes the last entry with its group; null where there is nothing to undo. It runs inside a transaction, like
 * `commit`.
 *
 * @param only undoes the last entry only where it is of this group
 */
export async function commitUndo(
  db: CrosscheckDatabase,
  id: InvestigationId,
  actor: Actor,
  newId: () => string,
  only: string | null = null,
): Promise<HistoryRecord | null> {
  const cursor = await historyCursor(db, id);
  const records = await undoable(db, cursor);
  const [top] = records;
  if (top === undefined || (only !== null && top.group !== only)) return null;
  return write(db, stepUndo(cursor, records, actor, newId() as RecordId));
}

/** Redoes the last undone entry; null where there is none. It runs inside a transaction, like `commit`. */
export async function commitRedo(
  db: CrosscheckDatabase,
  id: InvestigationId,
  actor: Actor,
  newId: () => string,
): Promise<HistoryRecord | null> {
  const cursor = await historyCursor(db, id);
  const undone = cursor.redo === null ? undefined : await db.history.get([id, cursor.redo]);
  return undone === undefined ? null : write(db, stepRedo(cursor, undone, actor, newId() as RecordId));
}

/** Returns the top of the undo stack and the records that are undone together with it, the latest first. */
async function undoable(db: CrosscheckDatabase, cursor: HistoryCursor): Promise<HistoryRecord[]> {
  const records: HistoryRecord[] = [];
  let next = cursor.undo;
  while (next !== null) {
    const record = await db.history.get([cursor.investigationId, next]);
    if (record === undefined || !isUndoable(record)) break;
    const top = records[0];
    if (top !== undefined && (top.group === null || record.group !== top.group)) break;
    records.push(record);
    next = record.below;
  }
  return records;
}

async function write(db: CrosscheckDatabase, { record, cursor }: Step): Promise<HistoryRecord> {
  await writeAll(db, [record], cursor);
  return record;
}

async function writeAll(
  db: CrosscheckDatabase,
  records: readonly HistoryRecord[],
  cursor: HistoryCursor,
  contents: readonly ReportContent[] = [],
) {
  assertTransaction();
  const changes = records.flatMap((record) => record.changes);
  // The requests are independent: together they take only the time of the longest.
  await Promise.all([
    ...addContents(db, contents),
    applyChanges(db, changes),
    applyTallies(db, cursor.investigationId, changes),
    db.history.bulkAdd(records),
    db.cursors.put(cursor),
  ]);
}

/** Stores texts, files and fingerprints, which are written once. */
const addContents = (db: CrosscheckDatabase, contents: readonly ReportContent[]) =>
  contents.length === 0
    ? []
    : [
        db.texts.bulkAdd(contents.map(({ text }) => text)),
        db.originals.bulkAdd(contents.map(({ original }) => original)),
        db.fingerprints.bulkAdd(contents.map(({ fingerprint }) => fingerprint)),
      ];

/** Writes the rows, grouped into runs of the same kind so that ten thousand rows take a few requests. */
async function applyChanges(db: CrosscheckDatabase, changes: readonly Change[]): Promise<void> {
  for (const run of runs(changes)) {
    const table = db.table<unknown, string>(run.table);
    if (run.op === 'add') await table.bulkAdd(run.changes.map((change) => ('row' in change ? change.row : null)));
    else if (run.op === 'remove')
      await table.bulkDelete(run.changes.map((change) => ('row' in change ? change.row.id : '')));
    else await applyPatches(db, run.table, run.changes);
  }
}

async function applyPatches(db: CrosscheckDatabase, tableName: string, changes: readonly Change[]): Promise<void> {
  const table = db.table<object, string>(tableName);
  const patches = changes.flatMap((change) => (change.op === 'patch' ? [change] : []));
  const rows = new Map<string, object>();
  const ids = [...new Set(patches.map((patch) => patch.id))];
  for (const [index, row] of (await table.bulkGet(ids)).entries()) {
    const id = ids[index];
    if (row === undefined || id === undefined) throw new Error(`${tableName}: ${id} is gone and can't be changed`);
    rows.set(id, row);
  }
  for (const { id, set } of patches) rows.set(id, { ...rows.get(id), ...set });
  await table.bulkPut([...rows.values()]);
}

interface ChangeRun {
  readonly op: Change['op'];
  readonly table: Change['table'];
  readonly changes: Change[];
}

function runs(changes: readonly Change[]): ChangeRun[] {
  const found: ChangeRun[] = [];
  for (const change of changes) {
    const last = found.at(-1);
    if (last !== undefined && last.op === change.op && last.table === change.table) last.changes.push(change);
    else found.push({ op: change.op, table: change.table, changes: [change] });
  }
  return found;
}

async function applyTallies(db: CrosscheckDatabase, id: InvestigationId, changes: readonly Change[]): Promise<void> {
  const deltas = [...tallyDeltas(changes)];
  if (deltas.length === 0) return;
  const before = await db.tallies.bulkGet(deltas.map(([key]) => tallyId(id, key)));
  const after: Tally[] = deltas.map(([key, by], index) => ({
    id: tallyId(id, key),
    investigationId: id,
    count: (before[index]?.count ?? 0) + by,
  }));
  await db.tallies.bulkPut(after);
}
