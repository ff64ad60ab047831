import type { PageLine } from './page-lines.ts';

/** The letters of a note are at most this share of the size of the body's. */
const SMALLER = 0.93;
/** The mark at the start of a note. */
export const MARK = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z](?=\s\p{Lu}))[.)]?\s*\S/u;

/** Whether the lines between two lines, at the foot of a column, interrupt a sentence. */
const interrupts = (before: PageLine | undefined, after: PageLine | undefined) =>
  before !== undefined &&
  after !== undefined &&
  !/[.!?:;…]["”’»)\]]*$/u.test(before.text) &&
  /^\p{Ll}/u.test(after.text);

const isUnder = (line: PageLine | undefined, before: PageLine | undefined) =>
  line !== undefined && before !== undefined && line.page === before.page && line.y < before.y;

/**
 * Separates the lines of a document into text and footnotes: small lines at the end of a column, from the first line with a
 * mark on, or all of them where they interrupt a sentence.
 *
 * @param body the size of the body's letters, in points
 */
export function partFootnotes(
  lines: readonly PageLine[],
  body: number,
): { readonly text: readonly PageLine[]; readonly notes: readonly PageLine[] } {
  const text: PageLine[] = [];
  const notes: PageLine[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && lines[to]?.column === lines[from]?.column) to += 1;
    const column = lines.slice(from, to);
    let small = column.length;
    while (small > 0 && (column[small - 1]?.size ?? body) < body * SMALLER && column[small - 1]?.cells !== true)
      small -= 1;
    const first = column.findIndex((line, i) => i >= small && MARK.test(line.text));
    // A column of nothing but small print is no note, unless it begins with a mark and stands under what is read before it.
    const under = small === 0 && first === 0 && isUnder(column[0], lines[from - 1]);
    const cut = under
      ? 0
      : first > 0
        ? first
        : small > 0 && interrupts(column[small - 1], lines[to])
          ? small
          : column.length;
    text.push(...column.slice(0, cut));
    notes.push(...column.slice(cut));
    from = to;
  }
  return { text, notes };
}
