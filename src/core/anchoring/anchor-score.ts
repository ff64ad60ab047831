import type { Passage } from '#core/text/passage.ts';
import { CONTEXT_LENGTH, type QuoteContext } from './quote-context.ts';

/** The weight of each criterion, as in Hypothesis: the quote counts most, the position only where all else is equal. */
const QUOTE = 50;
const PREFIX = 20;
const SUFFIX = 20;
const POSITION = 2;

/** A passage of the old text in UTF-16 code units, end exclusive, with its words and the words around it. */
export interface Quoted extends Passage, QuoteContext {}

/**
 * Returns how well `[start, end)` of `text`, in UTF-16 code units, fits a passage of the old text: 0 to 1.
 *
 * @param expected the expected start in `text`, or null where the texts share nothing
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

/** Returns how well the words around a passage fit, 0 to 1: the mean of both sides. */
export function contextLikeness(text: string, { start, end }: Passage, { prefix, suffix }: QuoteContext): number {
  const before = likeness(text.slice(Math.max(0, start - CONTEXT_LENGTH), start), prefix);
  const after = likeness(text.slice(end, end + CONTEXT_LENGTH), suffix);
  return (before + after) / 2;
}

/** Longer texts, in UTF-16 code units, are compared by their starts and ends only: the distance takes time by the square of the length. */
const LONGEST_COMPARED = 1_500;

/** Returns 1 for equal texts and 0 for texts that share nothing: 1 − edits / length of the longer text. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer > LONGEST_COMPARED) {
    const half = LONGEST_COMPARED / 2;
    return (likeness(a.slice(0, half), b.slice(0, half)) + likeness(a.slice(-half), b.slice(-half))) / 2;
  }
  return 1 - distance(a, b) / longer;
}

/** Returns the Levenshtein distance of two texts in UTF-16 code units. */
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
