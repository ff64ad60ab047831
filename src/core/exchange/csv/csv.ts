/** How a CSV file is written. The defaults are the safe ones: see `docs/csv.md`. */
export interface CsvOptions {
  readonly delimiter: ',' | ';' | '\t';
  /** Whether cells that a spreadsheet would run are neutralised by an apostrophe before them. */
  readonly guardFormulas: boolean;
  /** Whether the file begins with a byte-order mark, without which Excel takes UTF-8 for something else. */
  readonly byteOrderMark: boolean;
}

export const SAFE_CSV: CsvOptions = { delimiter: ',', guardFormulas: true, byteOrderMark: true };

/**
 * What makes a spreadsheet run a cell, after any white space, invisible characters and apostrophes: `= + - @`, tab, line
 * ends, `|`, `%` and their full-width forms (OWASP, "CSV Injection"; Excel passes over leading spaces and NBSP).
 */
const FORMULA = /^'*[\s\u00a0\u200b\ufeff\0]*[=+\-@\t\r\n|%＝＋－＠]/;
const GUARDED = /^'+[\s\u00a0\u200b\ufeff\0]*[=+\-@\t\r\n|%＝＋－＠]/;

/**
 * Writes rows as RFC 4180: CRLF after each, cells quoted where they must be. Guarding is reversible: {@link unguardCell}
 * takes off exactly the apostrophe that was put on, also where the cell had one of its own.
 */
export const writeCsv = (rows: Iterable<readonly string[]>, options: CsvOptions = SAFE_CSV): string =>
  [...csvLines(rows, options)].join('');

/** Yields the lines of {@link writeCsv}, for files too long to be in memory. */
export function* csvLines(rows: Iterable<readonly string[]>, options: CsvOptions): Generator<string> {
  yield byteOrderMark(options);
  for (const row of rows) yield writeCsvLine(row, options);
}

/** Returns the first line of a file, with the byte-order mark where the file begins with one. */
export const firstCsvLine = (row: readonly string[], options: CsvOptions): string =>
  byteOrderMark(options) + writeCsvLine(row, options);

const byteOrderMark = (options: CsvOptions) => (options.byteOrderMark ? '\ufeff' : '');

/** Returns one line with its CRLF. */
export function writeCsvLine(row: readonly string[], { delimiter, guardFormulas }: CsvOptions): string {
  let line = '';
  for (const [index, cell] of row.entries()) {
    if (index > 0) line += delimiter;
    line += quoted(guardCell(cell, guardFormulas), delimiter);
  }
  return `${line}\r\n`;
}

/** Puts an apostrophe before a cell that would be run, and before one that looks as if it had been guarded already. */
export const guardCell = (cell: string, guardFormulas: boolean): string =>
  (guardFormulas ? FORMULA : GUARDED).test(cell) ? `'${cell}` : cell;

/** Takes the apostrophe of {@link guardCell} off. */
export const unguardCell = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell);

function quoted(cell: string, delimiter: string): string {
  if (!/["\r\n]/.test(cell) && !cell.includes(delimiter) && cell.trim() === cell) return cell;
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Several values in one cell: joined by `|`, in which `|` and `\` are written `\|` and `\\`. */
export const joinValues = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\|]/g, String.raw`\$&`)).join('|');

/** The values that {@link joinValues} joined. An empty cell has none. */
export function splitValues(cell: string): string[] {
  if (cell === '') return [];
  const values: string[] = [];
  let value = '';
  for (let i = 0; i < cell.length; i++) {
    const unit = cell.charAt(i);
    if (unit === '\\') value += cell.charAt((i += 1));
    else if (unit === '|') {
      values.push(value);
      value = '';
    } else value += unit;
  }
  return [...values, value];
}
