/** The numbers from `low` to `high`, both included; an open end is infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The interval of all numbers, which represents a count without a figure. */
export const ANY_NUMBER: Interval = { low: -Infinity, high: Infinity };

/**
 * Returns the interval from `low` to `high`, where null is an unknown end. Ends entered in the wrong order are swapped.
 */
export function intervalOf(low: number | null, high: number | null): Interval {
  if (low !== null && high !== null && low > high) return { low: high, high: low };
  return { low: low ?? -Infinity, high: high ?? Infinity };
}

/** Whether some number lies in both intervals: then both can be true. */
export const intersects = (a: Interval, b: Interval) => a.low <= b.high && b.low <= a.high;

/** Whether every number of `inner` lies in `outer`. */
export const contains = (outer: Interval, inner: Interval) => outer.low <= inner.low && inner.high <= outer.high;

/** Whether two intervals have the same ends. */
export const sameInterval = (a: Interval, b: Interval) => a.low === b.low && a.high === b.high;

/** Returns the numbers that lie in both intervals, or null where none does. */
export function intersection(a: Interval, b: Interval): Interval | null {
  if (!intersects(a, b)) return null;
  return { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
}

/** Returns the smallest interval that contains both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Whether an interval is a single number. */
export const isPoint = ({ low, high }: Interval) => low === high;

/** Orders intervals by lower end, then by upper end. */
export const byEnds = (a: Interval, b: Interval) => compareNumbers(a.low, b.low) || compareNumbers(a.high, b.high);

/** Orders numbers; ends are compared, not subtracted, since infinity minus infinity is no number. */
export const compareNumbers = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
