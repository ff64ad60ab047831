import type { Block } from './block.ts';
import { partAtMeantBreaks, wrapWidth, type Line } from './wrapped-lines.ts';

/** A text and its blocks. Line breaks inside a hard-wrapped paragraph are spaces in `text`: no offset moves. */
export interface BlockedText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

const LIST_ITEM = /^\s*(?:[-*•‣◦–]|\(?\d{1,3}[.)])\s+\S/;
const QUOTED = /^\s*>/;

/**
 * Finds the paragraphs of plain canonical text. A line is a paragraph, unless the text is hard-wrapped: then lines are joined
 * where the one before was full.
 */
export function plainBlocks(text: string): BlockedText {
  const stanzas = linesBetweenBlanks(text).flatMap(paragraphsOf);
  const width = wrapWidth(stanzas);
  const groups = stanzas.flatMap((lines) => partAtMeantBreaks(lines, width));
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

/** `text` with the unit at each of the ascending `offsets` replaced by a space. */
function withSpacesAt(text: string, offsets: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const offset of offsets) {
    parts.push(text.slice(from, offset));
    from = offset + 1;
  }
  parts.push(text.slice(from));
  return parts.join(' ');
}

function linesBetweenBlanks(text: string): Line[][] {
  const stanzas: Line[][] = [];
  let current: Line[] = [];
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

/** A list item or a change of quotation begins a new paragraph even without a blank line. */
function paragraphsOf(stanza: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
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
