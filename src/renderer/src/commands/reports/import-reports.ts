import type { InvestigationId } from '#core/base/id.ts';
import { Draft } from '#core/history/draft.ts';
import type { PlannedEntry } from '#core/history/record.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf, type Fingerprint } from '#core/text/near-duplicate.ts';
import type { CommandEnvironment } from '#renderer/commands/command.ts';
import { actorOf, entryOf } from '#renderer/commands/run-command.ts';
import { commit } from '#renderer/db/commit.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import type { ImportArgs, ImportReply } from './import-args.ts';
import { ImportContext } from './import-context.ts';
import { importReport, planImport } from './import-report.ts';
import type { Resemblances } from './resemblances.ts';

/** A report to import with its fingerprint, and the batch to which it belongs. */
export interface IncomingReport {
  readonly args: ImportArgs & { readonly fingerprint: Fingerprint };
  readonly group: string;
}

/** Prepares a report for its import: the slow step, for which no transaction should wait. */
export const incomingReport = (args: ImportArgs, group: string): IncomingReport => {
  const { text, blocks } = args.document;
  return { args: { ...args, fingerprint: fingerprintOf(contentText(text, blocks)) }, group };
};

/**
 * Runs {@link importReport} for many reports in few requests, with one record for each report, as if they had been
 * imported one after the other. Runs inside a transaction over `db.commandTables`. `resemblances` is updated with the
 * stored reports.
 */
export async function importReports(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
  reports: readonly IncomingReport[],
  resemblances: Resemblances,
): Promise<readonly ImportReply[]> {
  const { newId } = environment;
  const actor = actorOf(environment);
  const allArgs = reports.map(({ args }) => args);
  const context = await ImportContext.read(db, investigationId, allArgs, resemblances);
  const entries: PlannedEntry[] = [];
  const replies: ImportReply[] = [];
  for (const { args, group } of reports) {
    const refusal = context.refusalOf(args);
    if (refusal !== null) {
      replies.push(refusal);
      continue;
    }
    const draft = new Draft(actor.at);
    const planning = { db, investigationId, draft, newId, author: environment.author() };
    // The loop seldom awaits, and only the database: Dexie loses its transaction after a hundred other awaits.
    const nearest = context.nearest(args);
    const reply = planImport(planning, args, context, nearest.length === 0 ? [] : await context.reportsOf(db, nearest));
    replies.push(reply);
    entries.push(entryOf(importReport, args, reply, { group }, draft));
  }
  await commit(db, investigationId, entries, actor, newId);
  return replies;
}
