import type { InvestigationId } from '#core/base/id.ts';
import { asArguments, type CommandPurpose } from '#core/history/command-arguments.ts';
import { Draft } from '#core/history/draft.ts';
import type { Actor, HistoryRecord, PlannedEntry } from '#core/history/record.ts';
import { assertTransaction, commit, commitRedo, commitUndo } from '#renderer/db/commit.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import type { Command, CommandEnvironment } from './command.ts';

/** Options of one run of a command. */
export interface RunOptions {
  /** Runs of one group that follow each other are undone together. */
  readonly group?: string | null;
  /** The purpose of this run, where the command's arguments don't tell: the history labels the run by it. */
  readonly purpose?: CommandPurpose;
}

/**
 * Runs a command in one transaction: its plan, the changes, the history record, the tallies. It resolves when all of it
 * is on the disk. A plan without changes leaves no record.
 */
export async function runCommand<Args, Reply>(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
  definition: Command<Args, Reply>,
  args: Args,
  options: RunOptions = {},
): Promise<Reply> {
  // Dexie keeps its transaction across native awaits only if the function it is given is itself async.
  return db.transaction('rw', db.commandTables, async () =>
    runInside(db, environment, investigationId, definition, args, options),
  );
}

async function runInside<Args, Reply>(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
  definition: Command<Args, Reply>,
  args: Args,
  options: RunOptions,
): Promise<Reply> {
  assertTransaction();
  const actor = actorOf(environment);
  const draft = new Draft(actor.at);
  const { newId } = environment;
  const reply = await definition.plan({ db, investigationId, draft, newId, author: environment.author() }, args);
  if (draft.changes.length > 0) {
    await commit(db, investigationId, [entryOf(definition, args, reply, options, draft)], actor, newId);
  }
  return reply;
}

/** Returns the entry that a command leaves in the history once its plan has filled `draft`. */
export const entryOf = <Args, Reply>(
  definition: Command<Args, Reply>,
  args: Args,
  reply: Reply,
  { group = null, purpose }: RunOptions,
  draft: Draft,
): PlannedEntry => ({
  entry: {
    command: definition.name,
    args: asArguments({ ...(definition.recorded?.(args, reply) ?? args), purpose }),
    group,
    changes: draft.changes,
    content: draft.references,
  },
  contents: draft.contents,
});

/**
 * Undoes the last command; resolves with its record, or null where there was none. With `only` it also resolves with
 * null where the last command isn't of that group.
 */
export async function undo(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
  only: string | null = null,
): Promise<HistoryRecord | null> {
  return db.transaction('rw', db.commandTables, async () =>
    commitUndo(db, investigationId, actorOf(environment), environment.newId, only),
  );
}

/** Redoes the last undone command; resolves with its record, or null where there was none. */
export async function redo(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
): Promise<HistoryRecord | null> {
  return db.transaction('rw', db.commandTables, async () =>
    commitRedo(db, investigationId, actorOf(environment), environment.newId),
  );
}

/** Returns the person, the device and the time of a record. */
export const actorOf = (environment: CommandEnvironment): Actor => ({
  at: environment.now(),
  ...environment.author(),
});
