/** The steps that people count in, to be multiplied by a power of ten. */
const STEPS = [1, 2, 5, 10];

/** Returns the smallest step of 1, 2 or 5 times a power of ten that cuts `length` into at most `most` intervals. */
export function niceStep(length: number, most: number): number {
  const rough = length / Math.max(1, most);
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = STEPS.find((candidate) => candidate * power >= rough * (1 - 1e-9)) ?? 10;
  return step * power;
}

/**
 * Returns round numbers from the last at or below `from` to the first at or above `to`, with at most `most` steps
 * between `from` and `to`. Counts of people are whole, so no step is smaller than 1.
 */
export function niceTicks(from: number, to: number, most: number): readonly number[] {
  const step = Math.max(1, niceStep(to - from, most));
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}
