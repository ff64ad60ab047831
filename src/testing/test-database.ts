import { asId, type InvestigationId } from '#core/base/id.ts';
import { asInstant } from '#core/base/instant.ts';
import type { Command, CommandEnvironment } from '#renderer/commands/command.ts';
import { createInvestigation } from '#renderer/commands/investigations/create-investigation.ts';
import { redo, runCommand, undo, type RunOptions } from '#renderer/commands/run-command.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { anAuthor, someId } from './builders.ts';

/** Returns a `CommandEnvironment` whose clock advances a second per call and whose ids count up. */
function testEnvironment(): CommandEnvironment {
  let ticks = 0;
  return {
    now: () => asInstant(new Date(Date.UTC(2016, 3, 23, 10, 0, (ticks += 1))).toISOString()),
    newId: () => someId('id'),
    author: () => anAuthor(),
  };
}

/** Returns a database of its own with one investigation in it, and functions that change it. */
export async function anInvestigation(name = 'Qamishli, April 2016') {
  const db = new CrosscheckDatabase(someId('crosscheck-test'));
  const environment = testEnvironment();
  const investigationId = asId<InvestigationId>(someId('investigation'));
  const run = <Args, Reply>(command: Command<Args, Reply>, args: Args, options?: RunOptions) =>
    runCommand(db, environment, investigationId, command, args, options);
  await run(createInvestigation, { name });
  return {
    db,
    investigationId,
    environment,
    run,
    undo: () => undo(db, environment, investigationId),
    redo: () => redo(db, environment, investigationId),
  };
}

/**
 * Returns all rows of the tables that commands change, in the order of their keys: undoing must restore exactly these.
 */
export async function recordedState(db: CrosscheckDatabase): Promise<unknown> {
  const tables = [db.investigations, db.reports, db.parties, db.tags, db.questions, db.claims];
  const rows = await Promise.all(tables.map((table) => table.toArray()));
  const tallies = (await db.tallies.toArray()).filter((tally) => tally.count !== 0);
  return { rows, tallies };
}
