import type { ReportId, TextId } from '#core/base/id.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import type { ReportOrigin } from '#core/model/report.ts';
import type { Fingerprint } from '#core/text/near-duplicate.ts';

/** A parsed file with the hash of its text: everything that is stored about it. */
export interface ImportArgs {
  readonly document: ImportedDocument;
  readonly source: ReportOrigin;
  readonly textSha256: string;
  readonly bytes: Uint8Array;
  /** The fingerprint of the text's wording; made from the text where it is missing. */
  readonly fingerprint?: Fingerprint;
  /** Whether the bytes contain several reports: then another report with the same bytes is no duplicate. */
  readonly oneOfSeveral?: boolean;
  /** Whether nothing has to be reviewed: the analyst entered the metadata. */
  readonly reviewed?: boolean;
}

/** The reply of an import: whether a report was stored, and otherwise the report of which it is a duplicate. */
export type ImportReply =
  | { readonly stored: true; readonly reportId: ReportId; readonly textId: TextId }
  | { readonly stored: false; readonly duplicateOf: ReportId; readonly same: 'text' | 'file' };
