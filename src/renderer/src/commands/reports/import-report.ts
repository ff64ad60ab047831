import type { ReportId, TextId } from '#core/base/id.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import { REPORT_COLOURS } from '#core/model/report-colours.ts';
import type { ReportOrigin, Resemblance } from '#core/model/report.ts';
import { contentText } from '#core/text/content-text.ts';
import { fingerprintOf, type Fingerprint } from '#core/text/near-duplicate.ts';
import { lastReport, reportOfBytes, reportWithText } from '#renderer/db/repositories/reports.ts';
import { command } from '../command.ts';
import { findOrAddParty } from '../parties/find-or-add-party.ts';

/** One parsed file, its text hashed: everything that is to be stored of it. */
export interface ImportArgs {
  readonly document: ImportedDocument;
  readonly source: ReportOrigin;
  readonly textSha256: string;
  readonly bytes: Uint8Array;
  /** What the text's wording is compared by; made here where it isn't known yet. */
  readonly fingerprint?: Fingerprint;
  /** The reports here that share much of its wording. */
  readonly resembles?: readonly Resemblance[];
  /** The bytes hold several reports: that they are here already says nothing about this one. */
  readonly oneOfSeveral?: boolean;
  /** Whether there is nothing to review: what is known about it was entered, not proposed. */
  readonly reviewed?: boolean;
}

/** What became of it. */
export type ImportReply =
  | { readonly stored: true; readonly reportId: ReportId; readonly textId: TextId }
  | { readonly stored: false; readonly duplicateOf: ReportId; readonly same: 'text' | 'file' };

/** Stores a report at the end of the list, unless one with exactly this text or of exactly this file is there already. */
export const importReport = command<ImportArgs, ImportReply>({
  name: 'report.import',
  label: () => 'Import reports',
  plan: async (planning, args) => {
    const { document, source, textSha256, bytes, resembles = [], reviewed = false } = args;
    const { text, blocks } = document;
    const { fingerprint = fingerprintOf(contentText(text, blocks)) } = args;
    const { db, draft, investigationId, newId, attach } = planning;
    const [twin, sameFile, last] = await Promise.all([
      reportWithText(db, investigationId, textSha256),
      args.oneOfSeveral === true ? undefined : reportOfBytes(db, investigationId, source.sha256),
      lastReport(db, investigationId),
    ]);
    if (twin !== undefined) return { stored: false, duplicateOf: twin.id, same: 'text' };
    if (sameFile !== undefined) return { stored: false, duplicateOf: sameFile.id, same: 'file' };

    const id = newId() as ReportId;
    const textId = newId() as TextId;
    const { publisher, ...metadata } = document.metadata;
    draft.add('reports', {
      id,
      investigationId,
      position: Math.floor(last?.position ?? 0) + 1,
      colour: ((last?.colour ?? -1) + 1) % REPORT_COLOURS,
      ...metadata,
      publisher: {
        ...publisher,
        value: publisher.value === '' ? null : await findOrAddParty(planning, publisher.value, 'publisher'),
      },
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
    });
    await Promise.all([
      db.texts.add({ id: textId, investigationId, reportId: id, text, blocks }),
      db.originals.add({ id: textId, investigationId, reportId: id, bytes }),
      db.fingerprints.add({ id: textId, investigationId, reportId: id, fingerprint }),
    ]);
    attach({ kind: 'text', id: textId, sha256: textSha256 });
    attach({ kind: 'original', id: textId, sha256: source.sha256 });
    return { stored: true, reportId: id, textId };
  },
});
