import type { InvestigationId, PartyId, ReportId, TextId } from '#core/base/id.ts';
import { REPORT_COLOURS } from '#core/model/report-colours.ts';
import type { OriginalFile, Report, ReportText, TextFingerprint } from '#core/model/report.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf } from '#core/text/near-duplicate.ts';
import type { Planning } from '#renderer/commands/command.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { reportOfBytes, reportWithText } from '#renderer/db/repositories/reports.ts';
import type { ImportArgs, ImportReply } from './import-args.ts';

/** What is there already and bears on a report that comes in. */
export interface Beside {
  /** The report with exactly its text. */
  readonly twin: ReportId | undefined;
  /** The report of exactly its bytes. */
  readonly sameFile: ReportId | undefined;
}

/** The report that one is put after. */
export type Last = Pick<Report, 'position' | 'colour'> | undefined;

/** Looks for what is there already. */
export async function lookBeside(
  db: CrosscheckDatabase,
  id: InvestigationId,
  { textSha256, source, oneOfSeveral = false }: ImportArgs,
): Promise<Beside> {
  const [twin, sameFile] = await Promise.all([
    reportWithText(db, id, textSha256),
    oneOfSeveral ? undefined : reportOfBytes(db, id, source.sha256),
  ]);
  return { twin: twin?.id, sameFile: sameFile?.id };
}

/** What is stored of a report beside its row: large, immutable, and no part of the history's records. */
export interface ReportContent {
  readonly text: ReportText;
  readonly original: OriginalFile;
  readonly fingerprint: TextFingerprint;
}

/** Why a report isn't stored again, if it isn't. */
export function refusalOf({ twin, sameFile }: Beside): (ImportReply & { readonly stored: false }) | null {
  if (twin !== undefined) return { stored: false, duplicateOf: twin, same: 'text' };
  return sameFile === undefined ? null : { stored: false, duplicateOf: sameFile, same: 'file' };
}

/** Drafts a report at the end of the list; what else is to be stored of it is for the caller to add. */
export function draftReport(
  { draft, investigationId, newId, attach }: Planning,
  args: ImportArgs,
  last: Last,
  publishedBy: PartyId | null,
): { readonly report: Report; readonly content: ReportContent } {
  const { document, source, textSha256, bytes, resembles = [], reviewed = false } = args;
  const { text, blocks } = document;
  const reportId = newId() as ReportId;
  const textId = newId() as TextId;
  const { publisher, ...metadata } = document.metadata;
  const report: Report = {
    id: reportId,
    investigationId,
    position: Math.floor(last?.position ?? 0) + 1,
    colour: ((last?.colour ?? -1) + 1) % REPORT_COLOURS,
    ...metadata,
    publisher: { ...publisher, value: publishedBy },
    textId,
    textSha256,
    length: text.length,
    source,
    contentMarks: [],
    earlierTexts: [],
    resembles,
    warnings: document.warnings,
    reviewed,
    memo: '',
    importedAt: draft.now,
    modifiedAt: draft.now,
  };
  draft.add('reports', report);
  attach({ kind: 'text', id: textId, sha256: textSha256 });
  attach({ kind: 'original', id: textId, sha256: source.sha256 });
  const { fingerprint = fingerprintOf(contentText(text, blocks)) } = args;
  const ids = { id: textId, investigationId, reportId };
  return {
    report,
    content: { text: { ...ids, text, blocks }, original: { ...ids, bytes }, fingerprint: { ...ids, fingerprint } },
  };
}

/** Writes what is stored of reports beside their rows. */
export async function addContents(db: CrosscheckDatabase, contents: readonly ReportContent[]): Promise<void> {
  await Promise.all([
    db.texts.bulkAdd(contents.map(({ text }) => text)),
    db.originals.bulkAdd(contents.map(({ original }) => original)),
    db.fingerprints.bulkAdd(contents.map(({ fingerprint }) => fingerprint)),
  ]);
}
