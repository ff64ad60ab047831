import { UNSPACED } from '#core/text/unspaced-script.ts';
import { patientChanges } from './patient-changes.ts';
import type { TextTools } from './text-tools.ts';

/** A range that both texts have: `length` UTF-16 code units at `from` of the old text and at `to` of the new text. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** A range `[start, end)` of the new text, in UTF-16 code units, that the old text doesn't have. */
export interface Fresh {
  readonly start: number;
  readonly end: number;
}

/** The differences between two versions of a text. */
export interface TextMap {
  /** The kept ranges, in the order of both texts. Ranges that touch in both texts are one range. */
  readonly kept: readonly Kept[];
  readonly fresh: readonly Fresh[];
}

/** A token is a word or sign with the white space after it, because a space alone would match anywhere. */
const WORD = new RegExp(
  String.raw`(?:${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+|[^\p{L}\p{M}\p{N}\s])\s*|\s+`,
  'gu',
);

interface Tokens {
  /** The start of each token, and the end of the last token. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * Compares two texts line by line, and the changed lines word by word. A line is one number in the comparison, so that a
 * megabyte with a few edits takes some milliseconds.
 */
export function mapText(oldText: string, newText: string, { diff }: Pick<TextTools, 'diff'>): TextMap {
  const kept: Kept[] = [];
  const lines = compare(
    oldText,
    newText,
    { from: 0, to: 0, fromEnd: oldText.length, toEnd: newText.length },
    linesOf,
    diff,
  );
  for (const line of lines) {
    if ('length' in line) append(kept, line);
    else for (const word of withoutCoincidences(compare(oldText, newText, line, wordsOf, diff))) append(kept, word);
  }
  return { kept, fresh: freshOf(kept, newText.length) };
}

/** A range of the old text and the range of the new text that replaces it. */
interface Replaced {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/** Compares two ranges token by token and returns the kept and the replaced ranges in order. */
function compare(
  oldText: string,
  newText: string,
  { from, fromEnd, to, toEnd }: Replaced,
  cut: (text: string) => Iterable<string>,
  diff: TextTools['diff'],
): (Kept | Replaced)[] {
  const names = new Map<string, number>();
  const a = tokens(oldText, from, fromEnd, cut, names);
  const b = tokens(newText, to, toEnd, cut, names);
  const ranges: (Kept | Replaced)[] = [];
  let [atA, atB] = [0, 0];
  const same = (untilA: number) => {
    const start = a.starts[atA] ?? 0;
    const length = (a.starts[untilA] ?? 0) - start;
    if (length > 0) ranges.push({ from: start, to: b.starts[atB] ?? 0, length });
  };
  for (const [aStart, aEnd, bStart, bEnd] of patientChanges(a.numbers, b.numbers, diff)) {
    same(aStart);
    ranges.push({
      from: a.starts[aStart] ?? 0,
      fromEnd: a.starts[aEnd] ?? 0,
      to: b.starts[bStart] ?? 0,
      toEnd: b.starts[bEnd] ?? 0,
    });
    [atA, atB] = [aEnd, bEnd];
  }
  same(a.numbers.length);
  return ranges;
}

/** A kept word between changes that are more than this many times longer is a coincidence: keeping it would split a rewritten sentence. */
const COINCIDENCE = 3;

/** Returns the kept ranges without coincidences: small words that any two lines share. */
function withoutCoincidences(ranges: readonly (Kept | Replaced)[]): Kept[] {
  const sizeOf = (range: Kept | Replaced | undefined) =>
    range === undefined || 'length' in range ? 0 : Math.max(range.fromEnd - range.from, range.toEnd - range.to);
  return ranges.flatMap((range, i) => {
    if (!('length' in range)) return [];
    const around = Math.min(
      ...[ranges[i - 1], ranges[i + 1]].map((other) => (other === undefined ? Infinity : sizeOf(other))),
    );
    return Number.isFinite(around) && around > range.length * COINCIDENCE ? [] : [range];
  });
}

function append(kept: Kept[], { from, to, length }: Kept): void {
  const last = kept.at(-1);
  if (last !== undefined && last.from + last.length === from && last.to + last.length === to) {
    kept[kept.length - 1] = { ...last, length: last.length + length };
  } else kept.push({ from, to, length });
}

/** Splits a text into lines and line breaks. Breaks are tokens too, so that the last line, which has none, can match others. */
const linesOf = (text: string) => text.match(/[^\n]+|\n+/g) ?? [];
const wordsOf = (text: string) => text.match(WORD) ?? [];

function tokens(
  text: string,
  start: number,
  end: number,
  cut: (text: string) => Iterable<string>,
  names: Map<string, number>,
): Tokens {
  const starts: number[] = [start];
  const numbers: number[] = [];
  for (const token of cut(text.slice(start, end))) {
    let number = names.get(token);
    if (number === undefined) names.set(token, (number = names.size));
    numbers.push(number);
    starts.push((starts.at(-1) ?? 0) + token.length);
  }
  return { starts: Int32Array.from(starts), numbers: Int32Array.from(numbers) };
}

function freshOf(kept: readonly Kept[], length: number): Fresh[] {
  const fresh: Fresh[] = [];
  let at = 0;
  for (const { to, length: same } of [...kept, { to: length, length: 0 }]) {
    if (to > at) fresh.push({ start: at, end: to });
    at = to + same;
  }
  return fresh;
}
