import { UNSPACED } from './unspaced-script.ts';

/** How many words are hashed together: fewer words are common phrases, more words are broken by every small edit. */
const RUN = 6;
/** A text with fewer runs (15 words) is never called a copy: such short texts agree by chance. */
const FEWEST = 10;
/** At most this many runs of a text are kept, the runs of 25 kB of prose. A longer text keeps an even sample, which costs 2 points of precision. */
const MOST_KEPT = 4096;

/**
 * Reports that share this much or more are near duplicates. Measured (decision 0012): different desks' reports of one event share
 * 0.00 to 0.02, those that quote the same statement at length up to 0.2; a copy with one word in ten changed still shares
 * 0.53, one cut to half or built into a longer text 1.
 */
export const NEAR_DUPLICATE = 0.4;

/** The hashes by which the wording of a text is compared with others: plain data for the database, at most 16 kB. */
export interface Fingerprint {
  /** How many different runs of six words the text has. */
  readonly total: number;
  /** One run in this many is kept: a power of two, 1 where all runs are kept. */
  readonly step: number;
  /** The hashes of the kept runs, ascending. The smallest hashes are kept, so that two texts keep the same runs. */
  readonly runs: Uint32Array;
}

/** Returns the fingerprint of a text: the hashes of its runs of six words, without case and punctuation. */
export function fingerprintOf(text: string): Fingerprint {
  const all = wordRuns(text);
  let step = 1;
  while (all.size / step > MOST_KEPT) step *= 2;
  const runs = Uint32Array.from([...all].filter((run) => run < 2 ** 32 / step)).sort();
  return { total: all.size, step, runs };
}

/**
 * Returns the share of the shorter text's runs that the other text has too, 0 to 1. From {@link NEAR_DUPLICATE} on, one text is
 * a version of the other. Texts of fewer than fifteen words share nothing.
 */
export function resemblance(a: Fingerprint, b: Fingerprint): number {
  if (Math.min(a.total, b.total) < FEWEST) return 0;
  const limit = 2 ** 32 / Math.max(a.step, b.step);
  const inA = countBelow(a.runs, limit);
  const inB = countBelow(b.runs, limit);
  return inA === 0 || inB === 0 ? 0 : inBoth(a.runs, inA, b.runs, inB) / Math.min(inA, inB);
}

/** Counts the ascending numbers below `limit`. */
function countBelow(numbers: Uint32Array, limit: number): number {
  let count = numbers.length;
  while (count > 0 && (numbers[count - 1] ?? 0) >= limit) count -= 1;
  return count;
}

/** Counts the numbers that the first `inA` and the first `inB` of two ascending lists share. */
function inBoth(a: Uint32Array, inA: number, b: Uint32Array, inB: number): number {
  let count = 0;
  for (let i = 0, j = 0; i < inA && j < inB;) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

/** A stored text that shares wording with a new one. */
export interface NearDuplicate<T> {
  readonly of: T;
  /** {@link resemblance}, 0.4 to 1. */
  readonly share: number;
}

/** Returns the near duplicates of a text among stored texts, the closest first. A thousand stored reports take some milliseconds. */
export function nearDuplicates<T extends { readonly fingerprint: Fingerprint }>(
  text: Fingerprint,
  stored: Iterable<T>,
): NearDuplicate<T>[] {
  const found: NearDuplicate<T>[] = [];
  for (const of of stored) {
    const share = resemblance(text, of.fingerprint);
    if (share >= NEAR_DUPLICATE) found.push({ of, share });
  }
  return found.sort((a, b) => b.share - a.share);
}

const WORD = new RegExp(String.raw`${UNSPACED}|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`, 'gu');

/** Returns the hashes of all runs of a text. */
function wordRuns(text: string): ReadonlySet<number> {
  const hashes: number[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) hashes.push(hashOf(word));
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let run = 0;
    for (let j = i; j < i + RUN; j++) run = mixed(run ^ (hashes[j] ?? 0));
    runs.add(run);
  }
  return runs;
}

/** Returns the FNV-1a hash of a word's UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Spreads a hash over all 32 bits (the finaliser of MurmurHash3), so that its size says nothing about the words. */
function mixed(value: number): number {
  let hash = value + 0x9e3779b9;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
