import type { Passage } from '#core/text/passage.ts';
import { CONTEXT_LENGTH, type QuoteContext } from './quote-context.ts';

/** How much each sign counts, as Hypothesis weighs them: the quote most, the position only where all else is equal. */
const QUOTE = 50;
const PREFIX = 20;
const SUFFIX = 20;
const POSITION = 2;

/** A passage in its own words, and where it stood in the old text. */
export interface Quoted extends Passage, QuoteContext {}

/**
 * How well `[start, end)` of `text` fits what a passage was, 0 to 1.
 *
 * @param expected where it should begin; null where nothing is expected
 */
export function anchorScore(text: string, { start, end }: Passage, quoted: Quoted, expected: number | null): number {
  const { prefix, suffix, quote } = quoted;
  const before = text.slice(Math.max(0, start - Math.max(prefix.length, 1)), start);
  const after = text.slice(end, end + Math.max(suffix.length, 1));
  const position = expected === null ? 0 : 1 - Math.abs(start - expected) / Math.max(1, text.length);
  const sum =
    QUOTE * likeness(text.slice(start, end), quote) +
    PREFIX * (prefix === '' ? 1 : likeness(before, prefix)) +
    SUFFIX * (suffix === '' ? 1 : likeness(after, suffix)) +
    POSITION * position;
  return sum / (QUOTE + PREFIX + SUFFIX + POSITION);
}

/** How well the words around a place fit, 0 to 1: the mean of both sides. */
export function contextLikeness(text: string, { start, end }: Passage, { prefix, suffix }: QuoteContext): number {
  const before = likeness(text.slice(Math.max(0, start - CONTEXT_LENGTH), start), prefix);
  const after = likeness(text.slice(end, end + CONTEXT_LENGTH), suffix);
  return (before + after) / 2;
}

/** Texts longer than this are compared by their beginnings and ends. */
const LONGEST_COMPARED = 1_500;

/** 1 for equal texts, 0 for texts that share nothing: one less the letters to change, over the longer one's. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer > LONGEST_COMPARED) {
    const half = LONGEST_COMPARED / 2;
    return (likeness(a.slice(0, half), b.slice(0, half)) + likeness(a.slice(-half), b.slice(-half))) / 2;
  }
  return 1 - distance(a, b) / longer;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
