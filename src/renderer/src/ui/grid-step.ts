/** A cell: its line (-1 is the head) and its column, counted from 0. */
export interface GridCell {
  readonly line: number;
  readonly column: number;
}

/** The size of a grid: its lines without the head, its columns, and the lines of one page. */
export interface GridSize {
  readonly lines: number;
  readonly columns: number;
  readonly page: number;
}

/** Returns the cell that a key leads to from `at` (WAI-ARIA grid pattern), or null where the key leads nowhere. */
export function gridStep(key: string, control: boolean, at: GridCell, size: GridSize): GridCell | null {
  const { line, column } = at;
  const last = { line: size.lines - 1, column: size.columns - 1 };
  const to = (nextLine: number, nextColumn: number): GridCell => ({
    line: Math.max(-1, Math.min(nextLine, last.line)),
    column: Math.max(0, Math.min(nextColumn, last.column)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(line - 1, column);
    case 'ArrowDown':
      return to(line + 1, column);
    case 'ArrowLeft':
      return to(line, column - 1);
    case 'ArrowRight':
      return to(line, column + 1);
    case 'PageUp':
      return to(Math.max(0, line - size.page), column);
    case 'PageDown':
      return to(line + size.page, column);
    case 'Home':
      return to(control ? 0 : line, 0);
    case 'End':
      return to(control ? last.line : line, last.column);
    default:
      return null;
  }
}
