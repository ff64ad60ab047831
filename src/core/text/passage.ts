/** A range `[start, end)` of a report's text in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Whether `a` and `b` share at least one code unit. */
export const overlaps = (a: Passage, b: Passage) => a.start < b.end && b.start < a.end;

/** Compares two passages by reading order: by start, the longer passage first where both have the same start. */
export const byReadingOrder = (a: Passage, b: Passage) => a.start - b.start || b.end - a.end;
