import { byReadingOrder, type Passage } from '#core/text/passage.ts';

/** Finds the passages at an offset or in a range, among many passages that may overlap. Offsets count UTF-16 code units. */
export interface PassageIndex<T extends Passage> {
  /** All passages in reading order. */
  readonly all: readonly T[];
  /** Returns the passages that contain the code unit at `offset`, the shortest first: a click most likely means that. */
  readonly at: (offset: number) => readonly T[];
  /** Returns the passages that share at least one code unit with `range`, in reading order. */
  readonly within: (range: Passage) => readonly T[];
}

/**
 * Builds an implicit interval tree over `passages`: sorted by start, with the greatest end of each half. Building takes
 * O(n log n), a query O(log n + found).
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
