import type { Block } from './block.ts';
import { splitAtParagraphEnds, wrapWidth, type TextLine } from './wrapped-lines.ts';

/** A text and its blocks. Line breaks inside a hard-wrapped paragraph are spaces in `text`: no offset moves. */
export interface BlockedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const LIST_ITEM = /^\s*(?:[-*•‣◦–]|\(?\d{1,3}[.)])\s+\S/;
const QUOTED = /^\s*>/;

/**
 * Finds the paragraphs of plain canonical text. Every line is a paragraph, unless the text is hard-wrapped: then a line is
 * joined to the line before if that line is full.
 */
export function plainBlocks(text: string): BlockedText {
  const stanzas = linesBetweenBlanks(text).flatMap(paragraphsOf);
  const width = wrapWidth(stanzas);
  const groups = stanzas.flatMap((lines) => splitAtParagraphEnds(lines, width));
  const blocks: Block[] = [];
  const joins: number[] = [];
  for (const group of groups) {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    for (const line of group.slice(0, -1)) joins.push(line.end);
    blocks.push({
      start: first.start + (first.text.length - first.text.trimStart().length),
      end: last.end - (last.text.length - last.text.trimEnd().length),
      kind: LIST_ITEM.test(first.text) ? 'list-item' : QUOTED.test(first.text) ? 'quotation' : 'paragraph',
    });
  }
  return { text: withSpacesAt(text, joins), blocks };
}

/** Returns `text` with a space for the UTF-16 code unit at each of the ascending `offsets`. */
function withSpacesAt(text: string, offsets: readonly number[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const offset of offsets) {
    pieces.push(text.slice(from, offset));
    from = offset + 1;
  }
  pieces.push(text.slice(from));
  return pieces.join(' ');
}

function linesBetweenBlanks(text: string): TextLine[][] {
  const stanzas: TextLine[][] = [];
  let current: TextLine[] = [];
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (line.trim() === '') {
      if (current.length > 0) stanzas.push(current);
      current = [];
    } else current.push({ start, end, text: line });
    start = end + 1;
  }
  if (current.length > 0) stanzas.push(current);
  return stanzas;
}

/** Splits the lines between two blank lines: a list item, or the start or end of a quotation, starts a new paragraph. */
function paragraphsOf(stanza: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of stanza) {
    const open = groups.at(-1);
    const previous = open?.at(-1);
    const begins =
      previous === undefined || LIST_ITEM.test(line.text) || QUOTED.test(line.text) !== QUOTED.test(previous.text);
    if (begins || open === undefined) groups.push([line]);
    else open.push(line);
  }
  return groups;
}
