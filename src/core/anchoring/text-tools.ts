/** A stretch of two sequences that differs: `[aStart, aEnd)` of the first stands where `[bStart, bEnd)` of the second does. */
export type Change = readonly [aStart: number, aEnd: number, bStart: number, bEnd: number];

/** Where a text holds something like a pattern, and in how many letters it differs from it. */
export interface Likeness {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Two algorithms that re-anchoring takes from whoever calls it: the core imports no packages. */
export interface TextTools {
  /** The changes between two sequences of numbers, in order, as few as there can be (`fast-myers-diff`'s `diff`). */
  readonly diff: (a: Int32Array, b: Int32Array) => Iterable<Change>;
  /** All best places of `pattern` in `text` with at most `errors` differing letters (`approx-string-match`). */
  readonly search: (text: string, pattern: string, errors: number) => readonly Likeness[];
}
