import type { PageLine } from './page-lines.ts';

/** A note's letters are at most this share of the body's. */
const SMALLER = 0.93;
/** What a note begins with. */
export const MARK = /^(?:\d{1,3}|[*†‡§]{1,3}|[a-z](?=\s\p{Lu}))[.)]?\s*\S/u;

/** Whether what stands between two lines, at the foot of a column, comes in the middle of a sentence. */
const interrupts = (before: PageLine | undefined, after: PageLine | undefined) =>
  before !== undefined &&
  after !== undefined &&
  !/[.!?:;…]["”’»)\]]*$/u.test(before.text) &&
  /^\p{Ll}/u.test(after.text);

const isUnder = (line: PageLine | undefined, before: PageLine | undefined) =>
  line !== undefined && before !== undefined && line.page === before.page && line.y < before.y;

/**
 * Parts the lines of a document into its text and its footnotes: small lines that end a column, from the first that begins
 * with a mark, or all where they come in the middle of a sentence.
 *
 * @param body the size of the text's letters
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
