import { UNSPACED } from '#core/text/unspaced-script.ts';
import { patientChanges } from './patient-changes.ts';
import type { TextTools } from './text-tools.ts';

/** A stretch that both texts have: `length` units at `from` of the old text and at `to` of the new one. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** A stretch `[start, end)` of the new text that the old one hasn't. */
export interface Fresh {
  readonly start: number;
  readonly end: number;
}

/** How a text became another. */
export interface TextMap {
  /** In order in both texts, without gaps between those that touch. */
  readonly kept: readonly Kept[];
  readonly fresh: readonly Fresh[];
}

/** Words and signs with the white space behind them: spaces by themselves are the same everywhere. */
const WORD = new RegExp(
  String.raw`(?:${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+|[^\p{L}\p{M}\p{N}\s])\s*|\s+`,
  'gu',
);

interface Tokens {
  /** Where each token starts; one more entry for the end. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * Compares two texts line by line, and the lines that changed word by word: a line that is the same in both costs one number,
 * so that a megabyte with a few edits is compared in some milliseconds.
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
  for (const part of lines) {
    if ('length' in part) append(kept, part);
    else for (const word of meant(compare(oldText, newText, part, wordsOf, diff))) append(kept, word);
  }
  return { kept, fresh: freshOf(kept, newText.length) };
}

/** Two stretches of which one stands where the other stood. */
interface Replaced {
  readonly from: number;
  readonly fromEnd: number;
  readonly to: number;
  readonly toEnd: number;
}

/** What two stretches share and what not, in order. */
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
  const parts: (Kept | Replaced)[] = [];
  let [atA, atB] = [0, 0];
  const same = (untilA: number) => {
    const start = a.starts[atA] ?? 0;
    const length = (a.starts[untilA] ?? 0) - start;
    if (length > 0) parts.push({ from: start, to: b.starts[atB] ?? 0, length });
  };
  for (const [aStart, aEnd, bStart, bEnd] of patientChanges(a.numbers, b.numbers, diff)) {
    same(aStart);
    parts.push({
      from: a.starts[aStart] ?? 0,
      fromEnd: a.starts[aEnd] ?? 0,
      to: b.starts[bStart] ?? 0,
      toEnd: b.starts[bEnd] ?? 0,
    });
    [atA, atB] = [aEnd, bEnd];
  }
  same(a.numbers.length);
  return parts;
}

/** Between changes this many times as long a shared word is chance. */
const CHANCE = 3;

/** What two lines share on purpose: not the small words that any two lines share. */
function meant(parts: readonly (Kept | Replaced)[]): Kept[] {
  const sizeOf = (part: Kept | Replaced | undefined) =>
    part === undefined || 'length' in part ? 0 : Math.max(part.fromEnd - part.from, part.toEnd - part.to);
  return parts.flatMap((part, i) => {
    if (!('length' in part)) return [];
    const around = Math.min(
      ...[parts[i - 1], parts[i + 1]].map((other) => (other === undefined ? Infinity : sizeOf(other))),
    );
    return Number.isFinite(around) && around > part.length * CHANCE ? [] : [part];
  });
}

function append(kept: Kept[], { from, to, length }: Kept): void {
  const last = kept.at(-1);
  if (last !== undefined && last.from + last.length === from && last.to + last.length === to) {
    kept[kept.length - 1] = { ...last, length: last.length + length };
  } else kept.push({ from, to, length });
}

/** Line breaks by themselves, so that the last line is like any other. */
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
