import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import type { GridPlace } from './compare-place.ts';

/** The actions that the grid asks of its screen. */
export interface GridActions {
  readonly onPlace: (place: GridPlace) => void;
  /** Shows the words of a claim, of a report's answer, or of both sides of the verdict. */
  readonly onOpen: (row: ComparisonRow, of: { readonly reportId?: ReportId; readonly claimId?: ClaimId }) => void;
  /** Moves the keyboard to the decision on the panel. */
  readonly onDetail: (row: ComparisonRow) => void;
  /** Hides the questions of a theme, or shows them again. */
  readonly onFold: (theme: Tag | null) => void;
  /** Begins to rename a question; null: the renaming has ended. */
  readonly onRename: (row: ComparisonRow | null) => void;
  readonly onRowMenu: (row: ComparisonRow, at: Element) => void;
  readonly onColumnMenu: (report: Report, at: Element) => void;
  readonly onMoveColumn: (from: number, to: number) => void;
  /** Puts a question into the place of another. */
  readonly onMoveRow: (row: ComparisonRow, to: ComparisonRow) => void;
  /** Handles a key with a meaning for a question: Delete or a letter. True when it had one. */
  readonly onKey: (key: string, row: ComparisonRow | null) => boolean;
}
