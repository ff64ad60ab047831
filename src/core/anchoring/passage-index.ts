import { byReadingOrder, type Passage } from '#core/text/passage.ts';

/** Finds which of many passages, overlapping or not, lie at a place. */
export interface PassageIndex<T extends Passage> {
  /** All of them in reading order. */
  readonly all: readonly T[];
  /** Those that contain the code unit at `offset`, shortest first: the one most likely meant. */
  readonly at: (offset: number) => readonly T[];
  /** Those that share at least one code unit with `range`, in reading order. */
  readonly within: (range: Passage) => readonly T[];
}

/**
 * An implicit interval tree over `passages`: sorted by start, with the greatest end of each half kept. Built in
 * O(n log n), asked in O(log n + found).
 */
export function passageIndex<T extends Passage>(passages: readonly T[]): PassageIndex<T> {
  const all = passages.toSorted(byReadingOrder);
  const maxEnd = new Float64Array(all.length);
  measure(0, all.length);

  function measure(low: number, high: number): number {
    if (low >= high) return -1;
    const middle = (low + high) >>> 1;
    const own = all[middle]?.end ?? -1;
    return (maxEnd[middle] = Math.max(own, measure(low, middle), measure(middle + 1, high)));
  }

  function collect(low: number, high: number, range: Passage, found: T[]): void {
    if (low >= high) return;
    const middle = (low + high) >>> 1;
    if ((maxEnd[middle] ?? 0) <= range.start) return;
    collect(low, middle, range, found);
    const passage = all[middle];
    if (passage === undefined || passage.start >= range.end) return;
    if (passage.end > range.start) found.push(passage);
    collect(middle + 1, high, range, found);
  }

  const within = (range: Passage): readonly T[] => {
    const found: T[] = [];
    collect(0, all.length, range, found);
    return found;
  };
  return {
    all,
    within,
    at: (offset) => within({ start: offset, end: offset + 1 }).toSorted((a, b) => a.end - a.start - (b.end - b.start)),
  };
}
