import type { ReportId, TextId } from '#core/base/id.ts';
import type { ImportedDocument } from '#core/model/imported-document.ts';
import type { ReportOrigin } from '#core/model/report.ts';
import type { Fingerprint } from '#core/text/near-duplicate.ts';

/** One parsed file, its text hashed: everything that is to be stored of it. */
export interface ImportArgs {
  readonly document: ImportedDocument;
  readonly source: ReportOrigin;
  readonly textSha256: string;
  readonly bytes: Uint8Array;
  /** The fingerprint of the text's wording; made of the text where it is missing. */
  readonly fingerprint?: Fingerprint;
  /** The bytes hold several reports: that they are here already says nothing about this one. */
  readonly oneOfSeveral?: boolean;
  /** Whether there is nothing to review: what is known about it was entered, not proposed. */
  readonly reviewed?: boolean;
}

/** Whether a report was stored, and if not, which report it is a duplicate of. */
export type ImportReply =
  | { readonly stored: true; readonly reportId: ReportId; readonly textId: TextId }
  | { readonly stored: false; readonly duplicateOf: ReportId; readonly same: 'text' | 'file' };
