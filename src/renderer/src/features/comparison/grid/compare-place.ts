/** The cell with the keyboard, by names that stay true when rows and columns change places. */
export interface GridPlace {
  /** The key of a line (`lineKey`), or `head`. */
  readonly line: string;
  /** A report's id, or `question` or `verdict` for the frozen columns. */
  readonly column: string;
}
