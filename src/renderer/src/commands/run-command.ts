import type { InvestigationId } from '#core/base/id.ts';
import { Draft } from '#core/history/draft.ts';
import type { Actor, ContentReference, HistoryRecord } from '#core/history/record.ts';
import { assertTransaction, commit, commitRedo, commitUndo } from '#renderer/db/commit.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import type { Command, CommandEnvironment } from './command.ts';

/** What may be said about a run of a command beside its arguments. */
export interface RunOptions {
  /** Runs of one group that follow each other are undone together. */
  readonly group?: string;
  /** What it is called in the history instead of the command's own label. */
  readonly label?: string;
}

/**
 * Runs a command in one transaction: its plan, the changes, the history record, the tallies. Resolves when all of it is
 * on the disk. A plan without changes leaves no record.
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
  const content: ContentReference[] = [];
  const reply = await definition.plan(
    {
      db,
      investigationId,
      draft,
      newId: environment.newId,
      analyst: actor.analyst,
      attach: (reference) => content.push(reference),
    },
    args,
  );
  if (draft.changes.length > 0) {
    const entry = {
      command: definition.name,
      label: options.label ?? definition.label(args),
      group: options.group ?? null,
      changes: draft.changes,
      content,
    };
    await commit(db, investigationId, entry, actor);
  }
  return reply;
}

/**
 * Takes the last command back; resolves with its record, or null where there was none. With `only`: null too where the last
 * command isn't one of that group.
 */
export async function undo(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
  only: string | null = null,
): Promise<HistoryRecord | null> {
  return db.transaction('rw', db.commandTables, async () =>
    commitUndo(db, investigationId, actorOf(environment), only),
  );
}

/** Does the last undone command again; resolves with its record, or null where there was none. */
export async function redo(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
): Promise<HistoryRecord | null> {
  return db.transaction('rw', db.commandTables, async () => commitRedo(db, investigationId, actorOf(environment)));
}

const actorOf = (environment: CommandEnvironment): Actor => ({ at: environment.now(), analyst: environment.analyst() });
