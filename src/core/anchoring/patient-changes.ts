import type { Change, TextTools } from './text-tools.ts';

/** Sequences whose lengths multiply to less are compared at once: the comparison takes time by its changes times its length. */
const SMALL = 200_000;
/** Stretches without a landmark that multiply to more are taken for replaced. */
const HOPELESS = 400_000_000;
/** So many tokens on end that occur once in both sequences are a landmark. */
const LANDMARK = 3;

/**
 * The changes between two sequences. Long ones are first cut at landmarks, runs that each of them has exactly once (after Bram
 * Cohen's patience diff), so that many edits in a long text cost no more than as many edits in short ones.
 */
export function* patientChanges(a: Int32Array, b: Int32Array, diff: TextTools['diff']): Generator<Change> {
  let [atA, atB] = [0, 0];
  const stretch = function* (endA: number, endB: number): Generator<Change> {
    const [x, y] = [a.subarray(atA, endA), b.subarray(atB, endB)];
    if (x.length * y.length > HOPELESS) yield [atA, endA, atB, endB];
    else for (const [from, to, from2, to2] of diff(x, y)) yield [from + atA, to + atA, from2 + atB, to2 + atB];
  };
  if (a.length * b.length > SMALL) {
    for (const [i, j] of landmarks(a, b)) {
      if (i > atA || j > atB) yield* stretch(i, j);
      [atA, atB] = [i + 1, j + 1];
    }
  }
  if (a.length > atA || b.length > atB) yield* stretch(a.length, b.length);
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
