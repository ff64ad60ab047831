import type { ClaimId } from '#core/base/id.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Report } from '#core/model/report.ts';
import type { GridCell } from '#renderer/ui/grid-step.ts';
import { cellId } from './cell-id.ts';
import { placeOfCell } from './compare-place.ts';
import type { GridActions } from './grid-actions.ts';
import type { GridLine } from './grid-lines.ts';

/** The actions of the grid's cells, which keys and pointer share. */
export interface CellActions {
  /** The question on a line; null on a theme's line and in the head. */
  readonly rowAt: (line: number) => ComparisonRow | null;
  /** The report of a column; undefined in the frozen columns. */
  readonly reportAt: (column: number) => Report | undefined;
  readonly elementAt: (cell: GridCell) => Element | null;
  readonly goTo: (cell: GridCell) => void;
  readonly openMenu: (cell: GridCell, element: Element | null) => void;
  /** Shows the report's answer, or one claim of it, if the report answers the question. */
  readonly openAnswer: (row: ComparisonRow, report: Report, claimId?: ClaimId) => void;
  /** Does what Enter and a click do in a cell. */
  readonly enter: (cell: GridCell) => void;
  /** Moves the question or the column of a cell by one, in the direction of an arrow key. False for any other key. */
  readonly shift: (cell: GridCell, key: string) => boolean;
}

/** Connects the cells of the grid, known by line and column, to the actions of the screen. */
export function cellActions(
  lines: readonly GridLine[],
  keys: readonly string[],
  reports: readonly Report[],
  on: GridActions,
): CellActions {
  const rowAt = (index: number) => {
    const line = lines[index];
    return line?.kind === 'row' ? line.row : null;
  };
  const reportAt = (column: number) => reports[column - 1];
  const elementAt = ({ line, column }: GridCell) => document.getElementById(cellId(line, column));
  const openMenu: CellActions['openMenu'] = (cell, element) => {
    const row = rowAt(cell.line);
    const report = reportAt(cell.column);
    if (element === null) return;
    if (row !== null) on.onRowMenu(row, element);
    else if (cell.line < 0 && report !== undefined) on.onColumnMenu(report, element);
  };
  const openAnswer: CellActions['openAnswer'] = (row, { id }, claimId) => {
    if (answerIn(row, id) !== undefined)
      on.onOpen(row, { reportId: id, ...(claimId === undefined ? {} : { claimId }) });
  };
  const enter = (cell: GridCell) => {
    const line = lines[cell.line];
    const report = reportAt(cell.column);
    if (cell.line < 0) openMenu(cell, elementAt(cell));
    else if (line?.kind === 'theme') on.onFold(line.theme);
    else if (line === undefined) return;
    else if (cell.column === reports.length + 1) on.onDetail(line.row);
    else if (report === undefined) on.onOpen(line.row, {});
    else openAnswer(line.row, report);
  };
  const shift: CellActions['shift'] = (cell, key) => {
    const by = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const from = cell.column - 1;
      if (reports[from] !== undefined && reports[from + by] !== undefined) on.onMoveColumn(from, from + by);
      return true;
    }
    const row = rowAt(cell.line);
    const to = rowAt(cell.line + by);
    if ((key !== 'ArrowUp' && key !== 'ArrowDown') || row === null) return false;
    if (to !== null) on.onMoveRow(row, to);
    return true;
  };
  const goTo = (cell: GridCell) => on.onPlace(placeOfCell(cell, keys, reports));
  return { rowAt, reportAt, elementAt, goTo, openMenu, openAnswer, enter, shift };
}
