/** A difference between two sequences: `[bStart, bEnd)` of the second replaces `[aStart, aEnd)` of the first. */
export type Change = readonly [aStart: number, aEnd: number, bStart: number, bEnd: number];

/** An approximate match `[start, end)` in UTF-16 code units, and how many code units differ from the pattern. */
export interface Likeness {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** Two algorithms that the caller of re-anchoring provides, because the core imports no packages. */
export interface TextTools {
  /** Yields the fewest changes between two sequences of numbers, in order (`diff` of `fast-myers-diff`). */
  readonly diff: (a: Int32Array, b: Int32Array) => Iterable<Change>;
  /** Returns the best matches of `pattern` in `text` with at most `errors` differing code units (`approx-string-match`). */
  readonly search: (text: string, pattern: string, errors: number) => readonly Likeness[];
}
