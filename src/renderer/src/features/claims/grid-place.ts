/** Where the keyboard is: row -1 is the head, column 0 the check boxes. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export const isSamePlace = (a: Place | null, b: Place): boolean => a?.row === b.row && a.column === b.column;

/** The id of a cell's element, by which the grid names the cell with the keyboard. */
export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`;
