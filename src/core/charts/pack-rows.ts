/** Something that covers a width from left to right. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/**
 * Puts things that lie side by side into as few rows as possible, so that no two of a row touch: each, from the left,
 * goes into the first row with space for it.
 *
 * @param gap pixels left free between two of a row
 * @returns the row number of each extent, counted from 0, in the order of `extents`
 */
export function packRows(extents: readonly Extent[], gap: number): readonly number[] {
  const order = extents
    .map((extent, index) => ({ ...extent, index }))
    .sort((a, b) => a.left - b.left || b.right - a.right);
  const ends: number[] = [];
  const rows = extents.map(() => 0);
  for (const { left, right, index } of order) {
    const free = ends.findIndex((end) => end + gap <= left);
    const row = free < 0 ? ends.length : free;
    ends[row] = right;
    rows[index] = row;
  }
  return rows;
}
