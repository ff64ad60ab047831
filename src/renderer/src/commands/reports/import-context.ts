import type { InvestigationId, PartyId, ReportId, TextId } from '#core/base/id.ts';
import { matchKey } from '#core/model/party.ts';
import type { Report, Resemblance } from '#core/model/report.ts';
import type { Planning } from '#renderer/commands/command.ts';
import { addParty } from '#renderer/commands/parties/find-or-add-party.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { partyNamed } from '#renderer/db/repositories/parties.ts';
import { lastReport, reportOfBytes, reportWithText } from '#renderer/db/repositories/reports.ts';
import type { ImportArgs, ImportReply } from './import-args.ts';
import type { NearText, Resemblances } from './resemblances.ts';

/** A refusal to store a report again. */
export type ImportRefusal = ImportReply & { readonly stored: false };

/** The present reports with the same text or the same bytes as a new one. */
interface Twins {
  /** The report with exactly the same text. */
  readonly sameText: ReportId | undefined;
  /** The report with exactly the same bytes. */
  readonly sameFile: ReportId | undefined;
}

/** The report after which the next one is put. */
type LastReport = Pick<Report, 'position' | 'colour'> | undefined;

/**
 * The facts about the investigation that importing reports needs: duplicates, publishers, the last report, similar
 * wording. They are read once for all reports of a transaction, in few requests, and then updated with each report that
 * is drafted.
 */
export class ImportContext {
  readonly #byText = new Map<string, ReportId>();
  readonly #byFile = new Map<string, ReportId>();
  readonly #drafted = new Map<ReportId, TextId>();

  private constructor(
    private readonly twins: ReadonlyMap<ImportArgs, Twins>,
    private readonly publishers: Map<string, PartyId>,
    private readonly resemblances: Resemblances | null,
    /** The last report of the list. */
    public last: LastReport,
  ) {}

  /** Reads the context of `reports`, inside the transaction that will store them. */
  static async read(
    db: CrosscheckDatabase,
    id: InvestigationId,
    reports: readonly ImportArgs[],
    resemblances: Resemblances | null = null,
  ): Promise<ImportContext> {
    const [twins, publishers, last] = await Promise.all([
      Promise.all(reports.map(async (args) => [args, await twinsOf(db, id, args)] as const)),
      knownPublishers(db, id, reports),
      lastReport(db, id),
    ]);
    return new ImportContext(new Map(twins), publishers, resemblances, last);
  }

  /** Returns the refusal to store a duplicate; null where the report is to be stored. */
  refusalOf(args: ImportArgs): ImportRefusal | null {
    const { textSha256, source, oneOfSeveral = false } = args;
    const twins = this.twins.get(args);
    const sameText = twins?.sameText ?? this.#byText.get(textSha256);
    if (sameText !== undefined) return { stored: false, duplicateOf: sameText, same: 'text' };
    const sameFile = twins?.sameFile ?? (oneOfSeveral ? undefined : this.#byFile.get(source.sha256));
    return sameFile === undefined ? null : { stored: false, duplicateOf: sameFile, same: 'file' };
  }

  /** Returns the publisher with that name, drafted where no party has it; null where the report names no publisher. */
  publisherNamed(planning: Planning, name: string): PartyId | null {
    if (name === '') return null;
    const key = matchKey(name);
    const id = this.publishers.get(key) ?? addParty(planning, name, 'publisher');
    this.publishers.set(key, id);
    return id;
  }

  /**
   * Returns the texts that share much of a report's wording, without a request to the database; most reports have none.
   */
  nearest({ fingerprint }: ImportArgs): readonly NearText[] {
    return this.resemblances === null || fingerprint === undefined ? [] : this.resemblances.nearest(fingerprint);
  }

  /** Returns the present reports with the `nearest` texts, including the reports drafted in this transaction. */
  reportsOf(db: CrosscheckDatabase, nearest: readonly NearText[]): Promise<readonly Resemblance[]> {
    return this.resemblances === null ? Promise.resolve([]) : this.resemblances.present(db, nearest, this.#drafted);
  }

  /** Adds a drafted report: the next reports are put after it and may be its duplicates. */
  add(report: Report, { fingerprint }: ImportArgs): void {
    this.last = report;
    this.#drafted.set(report.id, report.textId);
    this.#byText.set(report.textSha256, report.id);
    if (!this.#byFile.has(report.source.sha256)) this.#byFile.set(report.source.sha256, report.id);
    if (fingerprint !== undefined) this.resemblances?.add(report.textId, report.id, fingerprint);
  }
}

async function twinsOf(
  db: CrosscheckDatabase,
  id: InvestigationId,
  { textSha256, source, oneOfSeveral = false }: ImportArgs,
): Promise<Twins> {
  const [sameText, sameFile] = await Promise.all([
    reportWithText(db, id, textSha256),
    oneOfSeveral ? undefined : reportOfBytes(db, id, source.sha256),
  ]);
  return { sameText: sameText?.id, sameFile: sameFile?.id };
}

/** Returns the known parties that publish `reports`, by the keys of their names. */
async function knownPublishers(
  db: CrosscheckDatabase,
  id: InvestigationId,
  reports: readonly ImportArgs[],
): Promise<Map<string, PartyId>> {
  const names = reports.map(({ document }) => document.metadata.publisher.value).filter(Boolean);
  const keys = new Set(names.map(matchKey));
  const found = await Promise.all([...keys].map(async (key) => [key, (await partyNamed(db, id, key))?.id] as const));
  return new Map(found.flatMap(([key, party]) => (party === undefined ? [] : [[key, party]])));
}
