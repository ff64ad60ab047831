import type { BlockTraits } from '#core/text/text-builder.ts';
import { joinLines, type WordCounts } from './hyphenation.ts';
import type { PageLine } from './page-lines.ts';

/** A paragraph put together from its lines. */
export interface Paragraph {
  readonly text: string;
  readonly traits: BlockTraits;
}

/** Lines that a paragraph is made of. */
type Group = readonly PageLine[];

/** A line lower than this many usual line heights under the one before begins a paragraph. */
const PARAGRAPH_GAP = 1.3;
/** Letters of another size than this share apart are of another paragraph. */
const OTHER_SIZE = 0.08;
/** A first line is indented by so many heights of the font. */
const INDENT: readonly [number, number] = [0.6, 5];
const TERMINATED = /[.!?:;…。！？؟]["”’»)\]]*$/u;
/** A line that ends in the middle of a word. */
const BROKEN = /[\p{L}\p{M}](?: ?-|\u2010|\s?\u00ad)$/u;
const BULLET = /^(?:[•‣◦▪■●○∙·➢✓]|[-–*](?=\s))\s*/u;
const NUMBERED = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)])\s+\S/i;

/**
 * Joins the lines of a document, in reading order, to paragraphs.
 *
 * @param mark what a paragraph begins with after the end of a sentence, of notes
 */
export function paragraphs(lines: readonly PageLine[], counts: WordCounts, mark: RegExp = NUMBERED): Paragraph[] {
  const body = bodyOf(lines);
  const leading = usualLeading(lines);
  const groups: PageLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const group = groups.at(-1);
    if (before === undefined || group === undefined || begins(before, line, group, leading, mark)) groups.push([line]);
    else group.push(line);
  }
  const sizes = [...new Set(groups.filter((group) => isLarge(group, body.size)).map(sizeOf))].sort((a, b) => b - a);
  return groups.map((group, i) => {
    const first = group[0];
    const text = group.slice(1).reduce((joined, { text: next }) => joinLines(joined, next, counts), first?.text ?? '');
    const page = first === undefined ? {} : { page: first.page };
    if (first?.cells === true) return { text, traits: { kind: 'table-row', ...page } };
    if (BULLET.test(text)) return { text, traits: { kind: 'list-item', ...page } };
    const level = headingLevel(group, groups[i + 1], text, body, sizes);
    if (level !== null) return { text, traits: { kind: 'heading', level, ...page } };
    return { text, traits: { kind: NUMBERED.test(text) && text.length < 400 ? 'list-item' : 'paragraph', ...page } };
  });
}

function begins(before: PageLine, line: PageLine, group: Group, leading: number, mark: RegExp): boolean {
  if (before.cells || line.cells) return true;
  if (Math.abs(before.size - line.size) > before.size * OTHER_SIZE) return true;
  if (BULLET.test(line.text)) return true;
  const sentenceEnds = TERMINATED.test(before.text);
  if (before.column !== line.column) return !goesOn(before, line);
  const gap = before.y - line.y;
  const usual = Math.max(leading * line.size, line.size);
  if (gap > usual * PARAGRAPH_GAP || gap < 0) return true;
  if (BROKEN.test(before.text)) return false;
  const left = edge(line, 'start');
  const indent = start(line) - left;
  const indentBefore = start(before) - left;
  const first = group[0];
  const hanging = group.length > 1 && first !== undefined && start(group[1] ?? first) - start(first) > line.size * 0.6;
  if (hanging && start(line) - start(first ?? line) < line.size * 0.3) return true;
  const indented = indent > line.size * INDENT[0] && indent < line.size * INDENT[1];
  if (indented && indentBefore < line.size * 0.3 && !line.centred) return true;
  if (line.centred && before.centred) return false;
  if (mark.test(line.text) && sentenceEnds) return true;
  return fits(before, line) && (sentenceEnds || before.size !== line.size || !/^\p{Ll}/u.test(line.text));
}

/** Whether the first word of `line` would have had room at the end of `before`: then the break was meant. */
function fits(before: PageLine, line: PageLine): boolean {
  const room = edge(before, 'end') - end(before);
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const perLetter = (line.x1 - line.x0) / Math.max(1, line.text.length);
  return room > (word + 1) * perLetter * 1.1 + before.size * 0.5;
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOn(before: PageLine, line: PageLine): boolean {
  if (BROKEN.test(before.text)) return true;
  return !TERMINATED.test(before.text) && !fits(before, before) && /^[\p{Ll}\p{Lo}\p{N}("“‘«]/u.test(line.text);
}

// Right-to-left lines begin at their right edge: measured from there everything is the same.
const start = (line: PageLine) => (line.rtl ? -line.x1 : line.x0);
const end = (line: PageLine) => (line.rtl ? -line.x0 : line.x1);
const edge = ({ rtl, columnX0, columnX1 }: PageLine, which: 'start' | 'end') =>
  rtl ? -(which === 'start' ? columnX1 : columnX0) : which === 'start' ? columnX0 : columnX1;

/** How most of a document is set. */
export interface Body {
  readonly size: number;
  readonly font: string;
}

/** The size and the font most of the text is set in. */
export function bodyOf(lines: readonly PageLine[]): Body {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, font, text } of lines) {
    sizes.set(round(size), (sizes.get(round(size)) ?? 0) + text.length);
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
  }
  const most = <T>(counts: ReadonlyMap<T, number>, none: T) =>
    [...counts].reduce<readonly [T, number]>((best, next) => (next[1] > best[1] ? next : best), [none, 0])[0];
  return { size: most(sizes, 1), font: most(fonts, '') };
}

/** How far apart the lines of a paragraph stand, in heights of their font. */
function usualLeading(lines: readonly PageLine[]): number {
  const gaps: number[] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || before.column !== line.column || Math.abs(before.size - line.size) > 0.5) continue;
    const gap = (before.y - line.y) / line.size;
    if (gap > 0.8 && gap < 3) gaps.push(gap);
  }
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length * 0.4)] ?? 1.2;
}

function headingLevel(
  group: Group,
  next: Group | undefined,
  text: string,
  body: Body,
  sizes: readonly number[],
): number | null {
  if (text.length > 200 || !/\p{L}/u.test(text)) return null;
  if (isLarge(group, body.size)) return Math.min(6, sizes.indexOf(sizeOf(group)) + 1);
  // A short line in a font of its own right before a paragraph of the body.
  const own = group.length === 1 && group[0]?.font !== body.font && round(sizeOf(group)) >= body.size;
  const leads = next !== undefined && next[0]?.font === body.font && (next[0]?.text.length ?? 0) > text.length / 2;
  return own && leads && text.length < 100 && !/[.,;:]$/.test(text) ? Math.min(6, sizes.length + 1) : null;
}

const isLarge = (group: Group, body: number) => sizeOf(group) >= body * 1.15 && group.length <= 4;
const sizeOf = (group: Group) => round(group[0]?.size ?? 0);
const round = (size: number) => Math.round(size * 2) / 2;
