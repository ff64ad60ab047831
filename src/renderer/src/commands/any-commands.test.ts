import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { TableName } from '#core/history/change.ts';
import type { HistoryRecord } from '#core/history/record.ts';
import { replay } from '#core/history/replay.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { historyRecord, RECORDED_ROWS } from '#shared/records/history-record.ts';
import { CLAIM_MOVES } from '#testing/moves/claim-moves.ts';
import { REPORT_MOVES } from '#testing/moves/report-moves.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { redo, runCommand, undo } from './run-command.ts';

type Investigation = Awaited<ReturnType<typeof anInvestigation>>;
const MOVES = [...REPORT_MOVES, ...CLAIM_MOVES];
const A_MOVE = fc.oneof(
  { weight: 3, arbitrary: fc.record({ act: fc.constantFrom(...MOVES), a: fc.nat(1000), b: fc.nat(1000) }) },
  { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
);

/** The states before and after a step, to check undo and redo. */
interface Step {
  readonly before: unknown;
  readonly after: unknown;
  readonly group: string | null;
}

/** Removes the last step with the steps of its group directly below it, and returns the earliest of them. */
function takeTop(steps: Step[]): Step[] {
  const group = steps.at(-1)?.group ?? null;
  const before = steps.findLastIndex((step) => step.group !== group);
  return steps.splice(group === null ? Math.max(steps.length - 1, 0) : before + 1);
}

const lastRecord = ({ db }: Investigation) => db.history.toCollection().last();

it('any commands, undone and redone in between, give the same states as before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(A_MOVE, { minLength: 10, maxLength: 50 }), async (chosen) => {
      const it = await anInvestigation();
      const done: Step[] = [];
      let undone: Step[] = [];
      let state = await recordedState(it.db);
      for (const move of chosen) {
        const seq = (await lastRecord(it))?.seq;
        if (move === 'undo') {
          await it.undo();
          const [first] = takeTop(done);
          if (first !== undefined) undone.push({ before: first.before, after: state, group: null });
          state = first?.before ?? state;
        } else if (move === 'redo') {
          await it.redo();
          const top = undone.pop();
          if (top !== undefined) done.push(top);
          state = top?.after ?? state;
        } else {
          await move.act(it, move.a, move.b);
          const record = await lastRecord(it);
          if (record === undefined || record.seq === seq) continue;
          const after = await recordedState(it.db);
          done.push({ before: state, after, group: record.group });
          undone = [];
          state = after;
        }
        expect(await recordedState(it.db)).toEqual(state);
      }
      await recordsAreWhole(it);
      await talliesAreTrue(it);
      it.db.close();
    }),
    { numRuns: 120 },
  );
}, 120_000);

it('the commands of two windows on one database interleave without gaps in the history', async () => {
  const pairs = fc.array(fc.record({ act: fc.constantFrom(...MOVES), a: fc.nat(1000), b: fc.nat(1000) }), {
    minLength: 30,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(pairs, async (chosen) => {
      const one = await anInvestigation();
      const { environment, investigationId: id } = one;
      const db = new CrosscheckDatabase(one.db.name);
      const other: Investigation = {
        ...one,
        db,
        run: (command, args, options) => runCommand(db, environment, id, command, args, options),
        undo: () => undo(db, environment, id),
        redo: () => redo(db, environment, id),
      };
      await Promise.all(
        chosen.map(({ act, a, b }, index) => {
          const who = index % 2 === 0 ? one : other;
          return index % 7 === 0 ? who.undo() : act(who, a, b);
        }),
      );
      await recordsAreWhole(one);
      await talliesAreTrue(one);
      expect((await one.db.cursors.get(id))?.lastSeq).toBe(await one.db.history.count());
      one.db.close();
      db.close();
    }),
    { numRuns: 10 },
  );
}, 120_000);

/**
 * Checks that the records are numbered without gaps and, read back from JSON and replayed, give the rows of the
 * database.
 */
async function recordsAreWhole({ db }: Investigation) {
  const records = await db.history.toArray();
  expect(records.map(({ seq }) => seq)).toEqual(records.map((_record, index) => index + 1));
  const state = replay(JSON.parse(JSON.stringify(records)) as HistoryRecord[]);
  for (const [table, rows] of Object.entries(state)) {
    const byId = [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
    expect(byId, table).toEqual(await db.table(table).toArray());
    for (const row of rows.values()) v.parse(RECORDED_ROWS[table as TableName], row);
  }
  for (const record of records) v.parse(historyRecord, record);
}

/** Checks that every stored count equals the counted rows. */
async function talliesAreTrue({ db, investigationId }: Investigation) {
  const claims = await db.claims.toArray();
  for (const { id, count } of await db.tallies.toArray()) {
    const [kind, of = ''] = id.slice(investigationId.length + 1).split('/');
    const counted = {
      reports: await db.reports.count(),
      questions: await db.questions.count(),
      claims: claims.length,
      report: claims.filter(({ reportId }) => reportId === of).length,
      tag: claims.filter(({ tagIds }) => tagIds.some((tag) => tag === of)).length,
      question: claims.filter(({ questionIds }) => questionIds.some((question) => question === of)).length,
    }[kind ?? ''];
    expect([id, count]).toEqual([id, counted]);
  }
}
