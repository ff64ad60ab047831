import type { BlockTraits } from '#core/text/text-builder.ts';
import type { Budget } from '#main/importers/contract/budget.ts';
import { BoundedBuilder } from './bounded-builder.ts';

interface Piece {
  readonly text: string;
  readonly traits: BlockTraits;
}
interface Table {
  /** The closed cells of the open row, with the pieces of text in each. */
  row: Piece[][];
  cell: Piece[] | null;
}

/** A cell of several paragraphs and more UTF-16 code units than this is page layout, and no value of a table. */
const LONGEST_CELL = 500;

/**
 * Takes a document's paragraphs, tables and asides in the order of the file and lays them out as a report: rows of tables with
 * a tab between cells, notes and comments after all other blocks.
 */
export class Flow {
  readonly #builder: BoundedBuilder;
  readonly #tables: Table[] = [];
  readonly #feet: Piece[] = [];
  readonly #asides: Piece[] = [];

  constructor(budget: Budget) {
    this.#builder = new BoundedBuilder(budget);
  }

  add(text: string, traits: BlockTraits): void {
    const table = this.#tables.at(-1);
    if (table === undefined) this.#builder.add(text, traits);
    else if (text.trim() !== '') (table.cell ??= []).push({ text, traits });
  }

  /** Adds a running head or foot, once for the document: a head here, a foot after the body. */
  addMargin(text: string, notContent: 'running-head' | 'running-foot'): void {
    const piece: Piece = { text, traits: { kind: 'paragraph', notContent } };
    if (notContent === 'running-foot') this.#feet.push(piece);
    else this.#builder.add(piece.text, piece.traits);
  }

  /** Adds a note or comment, which comes at the end of the report. */
  addAside(text: string, traits: BlockTraits): void {
    this.#asides.push({ text, traits });
  }

  openTable(): void {
    this.#tables.push({ row: [], cell: null });
  }

  closeCell(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    table.row.push(table.cell ?? []);
    table.cell = null;
  }

  closeRow(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (table.cell !== null) this.closeCell();
    const { row } = table;
    table.row = [];
    const outer = this.#tables.at(-2);
    const pieces = isLayout(row) ? row.flat() : [asRow(row)];
    if (outer !== undefined) (outer.cell ??= []).push(...pieces);
    else for (const { text, traits } of pieces) this.#builder.add(text, traits);
  }

  closeTable(): void {
    if ((this.#tables.at(-1)?.row.length ?? 0) > 0 || this.#tables.at(-1)?.cell) this.closeRow();
    this.#tables.pop();
  }

  finish(): ReturnType<BoundedBuilder['finish']> {
    while (this.#tables.length > 0) this.closeTable();
    for (const { text, traits } of [...this.#feet, ...this.#asides]) this.#builder.add(text, traits);
    return this.#builder.finish();
  }
}

const asRow = (row: readonly (readonly Piece[])[]): Piece => ({
  text: row.map(inOneLine).join('\t'),
  traits: { ...row.flat()[0]?.traits, kind: 'table-row' },
});
const inOneLine = (cell: readonly Piece[]) => cell.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' ');

/** Whether a row lays out a page: it is a single cell, or its cells contain whole passages. */
function isLayout(row: readonly (readonly Piece[])[]): boolean {
  const letters = (cell: readonly Piece[]) => cell.reduce((sum, { text }) => sum + text.length, 0);
  return row.length < 2 || row.some((cell) => cell.length > 1 && letters(cell) > LONGEST_CELL);
}
