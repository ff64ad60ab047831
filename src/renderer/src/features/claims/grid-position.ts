/** A cell of the table: row -1 is the head, column 0 the check boxes. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export const isSamePosition = (a: GridPosition | null, b: GridPosition): boolean =>
  a?.row === b.row && a.column === b.column;

/** The id of a cell's element, by which the grid names the cell with the keyboard. */
export const cellId = ({ row, column }: GridPosition): string => `cell-${row}-${column}`;
