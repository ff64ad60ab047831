import type { Segment } from './line-segments.ts';
import { readingOrder, type Column } from './reading-order.ts';

/** One line of a column, in reading order, with the facts by which lines are joined to paragraphs. */
export interface PageLine extends Segment {
  readonly page: number;
  /** The number of its column, unique in the document. */
  readonly column: number;
  /** The left and right edge of its column, in points. */
  readonly columnX0: number;
  readonly columnX1: number;
  readonly centred: boolean;
  /** Whether it is a row of a table, with tabs between its cells. */
  readonly cells: boolean;
}

/** Returns the lines of a page in reading order. Its columns are numbered from `firstColumn` on. */
export function pageLines(segments: readonly Segment[], page: number, firstColumn: number): PageLine[] {
  return readingOrder(segments).flatMap((column, i) => columnLines(column, page, firstColumn + i));
}

function columnLines(column: Column, page: number, number: number): PageLine[] {
  const rows = rowsOf(column);
  const x0 = Math.min(...column.map((segment) => segment.x0));
  const x1 = Math.max(...column.map((segment) => segment.x1));
  return rows.map((row, i) => {
    const table = row.length > 1 && isTable(rows, i);
    const cells = row.toSorted((a, b) => (row[0]?.rtl === true ? b.x0 - a.x0 : a.x0 - b.x0));
    const widest = row.reduce((best, segment) => (segment.text.length > best.text.length ? segment : best));
    const from = Math.min(...row.map((segment) => segment.x0));
    const to = Math.max(...row.map((segment) => segment.x1));
    const margins = [from - x0, x1 - to] as const;
    return {
      y: widest.y,
      size: widest.size,
      font: widest.font,
      rtl: widest.rtl,
      text: cells.map(({ text }) => text).join(table ? '\t' : ' '),
      x0: from,
      x1: to,
      page,
      column: number,
      columnX0: x0,
      columnX1: x1,
      centred: Math.min(...margins) > widest.size && Math.abs(margins[0] - margins[1]) < widest.size,
      cells: table,
    };
  });
}

function rowsOf(column: Column): Segment[][] {
  const rows: Segment[][] = [];
  for (const segment of column) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - segment.y) < first.size * 0.4) row.push(segment);
    else rows.push([segment]);
  }
  return rows;
}

/** Whether a row of several segments belongs to a table: a neighbouring row has edges at the same places. */
function isTable(rows: readonly (readonly Segment[])[], at: number): boolean {
  const row = rows[at] ?? [];
  if (row.length === 2 && (row.toSorted((a, b) => a.x0 - b.x0)[0]?.text.length ?? 0) <= 4) return false; // a mark, then its item
  return [rows[at - 1], rows[at + 1]].some((other) => {
    if (other === undefined || other.length < 2) return false;
    const sharesEdge = (segment: Segment) => other.some((cell) => sharesEdgeWith(segment, cell));
    if (row.filter(sharesEdge).length < 2) return false;
    return !isJustified(row) || (row.length === other.length && row.every(sharesEdge));
  });
}

const sharesEdgeWith = (a: Segment, b: Segment) =>
  Math.abs(a.x0 - b.x0) < a.size * 0.5 || Math.abs(a.x1 - b.x1) < a.size * 0.5;

/** Whether a row is a justified line of text in a narrow column: all its gaps are equal. */
function isJustified(row: readonly Segment[]): boolean {
  const along = row.toSorted((a, b) => a.x0 - b.x0);
  const gaps = along.slice(1).map((segment, i) => segment.x0 - (along[i]?.x1 ?? segment.x0));
  return gaps.length > 1 && Math.max(...gaps) - Math.min(...gaps) < Math.max(...gaps) * 0.15;
}
