import type { InvestigationId, PartyId, ReportId, TextId } from '#core/base/id.ts';
import { Draft } from '#core/history/draft.ts';
import type { ContentReference, CommandEntry } from '#core/history/record.ts';
import { matchKey } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf, type Fingerprint } from '#core/text/near-duplicate.ts';
import type { Planning, CommandEnvironment } from '#renderer/commands/command.ts';
import { addParty } from '#renderer/commands/parties/find-or-add-party.ts';
import { assertTransaction, commitAll } from '#renderer/db/commit.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { partyNamed } from '#renderer/db/repositories/parties.ts';
import { lastReport } from '#renderer/db/repositories/reports.ts';
import {
  addContents,
  draftReport,
  lookBeside,
  refusalOf,
  type Beside,
  type Last,
  type ReportContent,
} from './draft-report.ts';
import type { ImportArgs, ImportReply } from './import-args.ts';
import { importReport } from './import-report.ts';
import type { Resemblances } from './resemblances.ts';

/** A report to be imported, the drop that it came with, and what its wording is compared by. */
export interface Incoming {
  readonly args: ImportArgs & { readonly fingerprint: Fingerprint };
  readonly group: string;
}

/** Makes it ready: the long part of an import, which no transaction should wait for. */
export const incoming = (args: ImportArgs, group: string): Incoming => {
  const { text, blocks } = args.document;
  return { args: { ...args, fingerprint: fingerprintOf(contentText(text, blocks)) }, group };
};

/**
 * What {@link importReport} does, for many reports in few requests: with one record each, as if they had been imported one
 * after the other. Inside a transaction over `db.commandTables`. `resemblances` learns what was stored.
 */
export async function importReports(
  db: CrosscheckDatabase,
  environment: CommandEnvironment,
  investigationId: InvestigationId,
  reports: readonly Incoming[],
  resemblances: Resemblances,
): Promise<readonly ImportReply[]> {
  assertTransaction();
  const actor = { at: environment.now(), analyst: environment.analyst() };
  const [beside, parties, last] = await Promise.all([
    Promise.all(reports.map(({ args }) => lookBeside(db, investigationId, args))),
    knownPublishers(db, investigationId, reports),
    lastReport(db, investigationId),
  ]);
  const own = new OwnReports(last);
  const entries: CommandEntry[] = [];
  const contents: ReportContent[] = [];
  const replies: ImportReply[] = [];
  for (const [index, { args, group }] of reports.entries()) {
    const refusal = refusalOf(own.beside(args, beside[index]));
    if (refusal !== null) {
      replies.push(refusal);
      continue;
    }
    const draft = new Draft(actor.at);
    const content: ContentReference[] = [];
    const attach = (reference: ContentReference) => void content.push(reference);
    const planning: Planning = {
      db,
      investigationId,
      draft,
      newId: environment.newId,
      analyst: actor.analyst,
      attach,
    };
    const { fingerprint } = args;
    // Nothing is waited for but the database, and that seldom: Dexie loses a transaction over some hundred other awaits.
    const nearest = resemblances.nearest(fingerprint);
    const resembles = nearest.length === 0 ? [] : await resemblances.present(db, nearest, own.texts);
    const publisher = publisherIn(parties, planning, args.document.metadata.publisher.value);
    const drafted = draftReport(planning, { ...args, resembles }, own.last, publisher);
    const { id: reportId, textId } = drafted.report;
    own.add(drafted.report);
    resemblances.add(textId, reportId, fingerprint);
    contents.push(drafted.content);
    entries.push({
      command: importReport.name,
      label: importReport.label(args),
      group,
      changes: draft.changes,
      content,
    });
    replies.push({ stored: true, reportId, textId });
  }
  assertTransaction();
  await Promise.all([addContents(db, contents), commitAll(db, investigationId, entries, actor)]);
  return replies;
}

/** The parties that publish them and are known, by the key of their name. */
async function knownPublishers(
  db: CrosscheckDatabase,
  id: InvestigationId,
  reports: readonly Incoming[],
): Promise<Map<string, PartyId>> {
  const keys = new Set(
    reports
      .map(({ args }) => args.document.metadata.publisher.value)
      .filter(Boolean)
      .map(matchKey),
  );
  const found = await Promise.all([...keys].map(async (key) => [key, (await partyNamed(db, id, key))?.id] as const));
  return new Map(found.flatMap(([key, party]) => (party === undefined ? [] : [[key, party]])));
}

/** The party of that name; added, and known from then on, where there is none. */
function publisherIn(parties: Map<string, PartyId>, planning: Planning, name: string): PartyId | null {
  if (name === '') return null;
  const key = matchKey(name);
  const id = parties.get(key) ?? addParty(planning, name, 'publisher');
  parties.set(key, id);
  return id;
}

/** The reports that were drafted so far: the next ones are put after them and may be their duplicates. */
class OwnReports {
  readonly texts = new Map<ReportId, TextId>();
  readonly #byText = new Map<string, ReportId>();
  readonly #byFile = new Map<string, ReportId>();

  constructor(public last: Last) {}

  beside({ textSha256, source, oneOfSeveral = false }: ImportArgs, stored: Beside | undefined): Beside {
    return {
      twin: stored?.twin ?? this.#byText.get(textSha256),
      sameFile: stored?.sameFile ?? (oneOfSeveral ? undefined : this.#byFile.get(source.sha256)),
    };
  }

  add(report: Report): void {
    this.last = report;
    this.texts.set(report.id, report.textId);
    this.#byText.set(report.textSha256, report.id);
    if (!this.#byFile.has(report.source.sha256)) this.#byFile.set(report.source.sha256, report.id);
  }
}
