/** A range `[start, end)` of a report's text in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** Whether `a` and `b` share at least one code unit. */
export const overlaps = (a: Passage, b: Passage) => a.start < b.end && b.start < a.end;

/** Reading order: by start, the longer first where both start together. */
export const byReadingOrder = (a: Passage, b: Passage) => a.start - b.start || b.end - a.end;
