import type { Change, TextTools } from './text-tools.ts';

/**
 * Limits the product of lengths up to which two sequences are compared at once. The comparison takes time by its changes
 * times its length, so that a higher limit would make texts with many edits slow.
 */
const SMALL = 200_000;
/**
 * Limits the product of lengths up to which two sections without a common landmark are compared. Larger ones count as
 * replaced: comparing them would take minutes and find hardly anything.
 */
const TOO_DIFFERENT = 400_000_000;
/** The number of tokens in a row that make a landmark where they occur once in both sequences. */
const LANDMARK = 3;

/**
 * Yields the changes between two sequences. Long sequences are first cut at landmarks, runs of tokens that occur exactly
 * once in each (after Bram Cohen's patience diff), so that many edits in a long text cost no more than the same edits in
 * short texts.
 */
export function* patientChanges(a: Int32Array, b: Int32Array, diff: TextTools['diff']): Generator<Change> {
  let [atA, atB] = [0, 0];
  const changesUpTo = function* (endA: number, endB: number): Generator<Change> {
    const [x, y] = [a.subarray(atA, endA), b.subarray(atB, endB)];
    if (x.length * y.length > TOO_DIFFERENT) yield [atA, endA, atB, endB];
    else for (const [from, to, from2, to2] of diff(x, y)) yield [from + atA, to + atA, from2 + atB, to2 + atB];
  };
  if (a.length * b.length > SMALL) {
    for (const [i, j] of landmarks(a, b)) {
      if (i > atA || j > atB) yield* changesUpTo(i, j);
      [atA, atB] = [i + 1, j + 1];
    }
  }
  if (a.length > atA || b.length > atB) yield* changesUpTo(a.length, b.length);
}

/** Pairs of places of the same landmark, ascending in both sequences, as many as there can be. */
function landmarks(a: Int32Array, b: Int32Array): (readonly [number, number])[] {
  const inB = uniqueRuns(b);
  const pairs: (readonly [number, number])[] = [];
  for (const [run, i] of uniqueRuns(a)) {
    const j = inB.get(run);
    if (i >= 0 && j !== undefined && j >= 0) pairs.push([i, j]);
  }
  return longestAscending(pairs.sort((x, y) => x[0] - y[0]));
}

/** Where each run stands; -1 for runs that stand in several places. */
function uniqueRuns(tokens: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i + LANDMARK <= tokens.length; i++) {
    let run = 0;
    for (let k = i; k < i + LANDMARK; k++) run = (Math.imul(run ^ (tokens[k] ?? 0), 0x01000193) + 0x9e3779b9) | 0;
    places.set(run, places.has(run) ? -1 : i);
  }
  return places;
}

/** The longest subsequence of pairs that ascends in its second numbers, too. */
function longestAscending(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = []; // for each length the pair its best subsequence ends with
  const before = new Int32Array(pairs.length);
  for (const [at, [, second]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const found: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) found.push(pair);
  }
  return found.reverse();
}
