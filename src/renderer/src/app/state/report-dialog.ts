import type { ReportId, TextId } from '#core/base/id.ts';
import type { Passage } from '#core/text/passage.ts';

/** A dialog about a report. */
export type ReportDialog =
  | { readonly what: 'details'; readonly id: ReportId }
  /** The report's text is replaced by a newer one, or the report is the newer text of another. */
  | { readonly what: 'replace'; readonly given: { readonly old: ReportId } | { readonly newer: ReportId } }
  | {
      readonly what: 'earlier';
      readonly id: ReportId;
      readonly textId: TextId | null;
      readonly passage: Passage | null;
    };
