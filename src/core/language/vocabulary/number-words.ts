/** The words of one language's numbers, in lower case. */
export interface NumberWords {
  /** Words for the numbers below a hundred, with their values. */
  readonly values: Readonly<Record<string, number>>;
  /** Words that multiply the number before them: from 1,000 on they close a group ("two thousand", "three hundred"). */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Words between the parts of a number that add nothing: "two hundred and fifty". */
  readonly joiners: readonly string[];
  /** Words of `values` that seldom count anything: "an officer", "no more", "one of them". */
  readonly seldomCounts: readonly string[];
}
