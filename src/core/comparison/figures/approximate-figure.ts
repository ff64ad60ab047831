import { approximationIn } from '#core/language/bounds/approximation.ts';
import { isPoint, type Interval } from './interval.ts';

/**
 * Returns the numbers that a figure with words like "about" stands for: all that round to it at its last digit that isn't
 * zero, so that "about 50" is 45 to 55 and "about 5,000" 4,500 to 5,500; a five in that place rounds to fives ("about
 * 15": 13 to 17). Of whole numbers at least one more and one less. "Nearly 50" is 45 to 49. Null where the words say
 * nothing like it, or where another end is open: "about 50 or more" is bounded already.
 *
 * @param cue the words beside the figure, as they stand in the text
 */
export function approximated(given: Interval, cue: string): Interval | null {
  if (cue === '' || !Number.isFinite(given.high)) return null;
  const side = approximationIn(`${cue} 1`); // as the words stand before a number: "some 50"
  if (side === null) return null;
  if (side === 'below' && given.low === -Infinity) return nearly(given.high);
  if (!Number.isFinite(given.low)) return null;
  if (side === 'below') return { low: given.low - slack(given.low), high: given.high };
  return { low: Math.max(0, given.low - slack(given.low)), high: given.high + slack(given.high) };
}

/** Returns the numbers of "nearly 50", which is entered as 49 and less: those below 50 that round to it. */
function nearly(high: number): Interval {
  const round = Number.isInteger(high) ? high + 1 : high;
  return { low: Math.max(0, round - slack(round)), high };
}

/** Returns how far from `value` a number may lie that is rounded to it. */
function slack(value: number): number {
  if (!Number.isInteger(value)) return lastPlace(value) / 2;
  if (value === 0) return 0;
  const place = lastPlace(value);
  const digit = Math.abs(value / place) % 10;
  const isFive = digit === 5 && Math.abs(value) >= place * 10;
  return Math.max(1, Math.floor((isFive ? place * 5 : place) / 2));
}

/** Returns the value of the last place of a number that isn't zero: 10 of 50, 0.1 of 5.9. */
function lastPlace(value: number): number {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

/** Whether a number is one that people round to: a whole number of hundreds. */
export const isRound = (interval: Interval): boolean =>
  isPoint(interval) && interval.low >= 100 && interval.low % 100 === 0;
