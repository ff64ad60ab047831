import './report-faults.ts';
import type { ClaimId, InvestigationId } from '#core/base/id.ts';
import { ClaimTable, EVERYTHING } from '#core/claims-table/claim-table.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { forEachClaim } from '#renderer/db/repositories/claims.ts';
import { readNames } from '#renderer/db/repositories/names.ts';
import { lastRecord, watchHistory } from '#renderer/db/watch-history.ts';
import { words } from '#renderer/words/interface-words.ts';
import { answerQuestions } from './answer-questions.ts';
import type { TableQuestions, TableSize } from './table-messages.ts';

// Keeps the claims table beside the page: filtering and sorting a hundred thousand rows must not stop a caret.
const db = new CrosscheckDatabase();
let investigationId: InvestigationId | null = null;
let table: ClaimTable | null = null;
let query = EVERYTHING;
let stopWatching: () => void = () => undefined;

const size = (): TableSize => ({ count: table?.count ?? 0, total: table?.total ?? 0 });

/** Questions are answered in their order, and none while the table is being filled. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const result = queue.then(work);
  queue = result.catch(() => undefined); // the one who asked gets the error
  return result;
};

const sayChanged = answerQuestions<TableQuestions, TableSize>({
  open: (id) =>
    inTurn(async () => {
      await open(id);
      return size();
    }),
  query: (asked) =>
    inTurn(async () => {
      query = asked;
      table?.ask(query);
      return size();
    }),
  ids: ({ from, to }) => inTurn(async () => table?.ids(from, to) ?? []),
  rowOf: (id) => inTurn(async () => table?.rowOf(id) ?? -1),
});

async function open(id: InvestigationId): Promise<void> {
  stopWatching();
  investigationId = id;
  const since = await lastRecord(db, id);
  await fill(id);
  stopWatching = watchHistory(db, id, since, (records) =>
    inTurn(async () => {
      await follow(records);
      sayChanged(size());
    }),
  );
}

/** Fills the table again; the claims are visited one by one and none is kept. */
async function fill(id: InvestigationId): Promise<void> {
  const filled = new ClaimTable(await readNames(db, id, words));
  filled.ask(query);
  await forEachClaim(db, id, (claim) => filled.put(claim));
  table = filled;
}

/** Updates the table after commands. New names are in no row yet; a changed name may be in any row. */
async function follow(records: readonly HistoryRecord[]): Promise<void> {
  const changes = records.flatMap((record) => record.changes);
  if (investigationId === null || table === null) return;
  const others = changes.filter((change) => change.table !== 'claims');
  if (others.some((change) => change.op !== 'add')) return fill(investigationId);
  if (others.length > 0) table.names = await readNames(db, investigationId, words);
  const ids = [...new Set(changes.map((change) => (change.op === 'patch' ? change.id : change.row.id)))] as ClaimId[];
  for (const [index, claim] of (await db.claims.bulkGet(ids)).entries()) {
    const id = ids[index];
    if (claim !== undefined) table.put(claim);
    else if (id !== undefined) table.remove(id);
  }
}
