import type { ReportId } from '#core/base/id.ts';
import type { GridCell } from '#renderer/ui/grid-step.ts';

/** The cell with the keyboard, by names that stay the same when rows and columns move. */
export interface GridPlace {
  /** The key of a line (`lineKey`), or `head`. */
  readonly line: string;
  /** A report's id, or `question` or `verdict` for the frozen columns. */
  readonly column: string;
}

type Column = { readonly id: ReportId };

/** Returns the cell at a place; the first line for a deleted line, the column of questions for a deleted report. */
export const cellOfPlace = (
  place: GridPlace | null,
  keys: readonly string[],
  reports: readonly Column[],
): GridCell => ({
  line: place?.line === 'head' ? -1 : Math.max(0, keys.indexOf(place?.line ?? '')),
  column: place?.column === 'verdict' ? reports.length + 1 : reports.findIndex(({ id }) => id === place?.column) + 1,
});

/** Returns the place of a cell: the inverse of {@link cellOfPlace}. */
export const placeOfCell = (
  { line, column }: GridCell,
  keys: readonly string[],
  reports: readonly Column[],
): GridPlace => ({
  line: line < 0 ? 'head' : (keys[line] ?? 'head'),
  column: column === 0 ? 'question' : (reports[column - 1]?.id ?? 'verdict'),
});
