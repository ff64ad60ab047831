import { dayStart, MINUTES_A_DAY } from '#core/comparison/times/time-span.ts';
import { dayWithoutYear, monthWords } from '#core/words/comparison/span-words.ts';
import type { Words } from '#core/words/words.ts';
import type { MeasureText, Scale } from './scale.ts';

/** A mark of a time axis. Major marks carry a date, minor marks an hour. */
export interface TimeTick {
  readonly x: number;
  readonly label: string;
  readonly kind: 'major' | 'minor';
}

/** Pixels between two labels. */
const GAP = 16;

/** A way to divide time: finds the first mark at or after a minute, finds the next mark, and names a mark. */
interface Division {
  readonly first: (minutes: number) => number;
  readonly next: (minutes: number) => number;
  readonly label: (minutes: number, words: Words) => string;
}

const HOUR = 60;
const every = (minutes: number, label: Division['label'], origin = 0): Division => ({
  first: (from) => Math.ceil((from - origin) / minutes) * minutes + origin,
  next: (at) => at + minutes,
  label,
});
const date = (minutes: number) => new Date(minutes * 60_000);
/**
 * Returns the start of a month. `setUTCFullYear` takes every year as it is, while `Date.UTC` reads the years 0 to 99 as
 * 1900 to 1999.
 */
const monthStart = (months: number) => new Date(0).setUTCFullYear(0, months, 1) / 60_000;
const months = (step: number, label: Division['label']): Division => {
  const start = (minutes: number, ahead: number) => {
    const count = date(minutes).getUTCFullYear() * 12 + date(minutes).getUTCMonth();
    return monthStart(Math.floor(count / step) * step + ahead);
  };
  return {
    first: (from) => (start(from, 0) < from ? start(from, step) : start(from, 0)),
    next: (minutes) => start(minutes, step),
    label,
  };
};

const yearLabel = (minutes: number) => String(date(minutes).getUTCFullYear());
const hourLabel = (minutes: number) => date(minutes).toISOString().slice(11, 13);
/** A Monday in minutes since 1970: weeks begin on Monday, and 5 January 1970 was one. */
const MONDAY = 4 * MINUTES_A_DAY;

const DIVISIONS: readonly Division[] = [
  every(MINUTES_A_DAY, dayWithoutYear),
  { ...every(2 * MINUTES_A_DAY, dayWithoutYear), first: every(MINUTES_A_DAY, dayWithoutYear).first },
  every(7 * MINUTES_A_DAY, dayWithoutYear, MONDAY),
  months(1, monthWords),
  months(3, monthWords),
  months(6, monthWords),
  months(12, yearLabel),
  months(60, yearLabel),
  months(120, yearLabel),
  months(600, yearLabel),
  months(1200, yearLabel),
  months(6000, yearLabel),
];
const HOURS: readonly Division[] = [
  every(HOUR, hourLabel),
  every(3 * HOUR, hourLabel),
  every(6 * HOUR, hourLabel),
  every(12 * HOUR, hourLabel),
];

/**
 * Returns the marks of an axis from `from` to `to` (minutes since 1970): the finest dates whose labels don't touch, and
 * between days the finest hours.
 */
export function timeTicks(
  from: number,
  to: number,
  scale: Scale,
  measure: MeasureText,
  words: Words,
): readonly TimeTick[] {
  const fits = (marks: readonly Mark[]) =>
    marks.every((mark, index) => {
      const next = marks[index + 1];
      return next === undefined || mark.x + measure(mark.label) + GAP <= next.x;
    });
  const marksOf = (division: Division) => marksBetween(from, to, division, scale, words);
  const major = DIVISIONS.map(marksOf).find(fits) ?? [];
  const daily =
    major.length > 0 &&
    major.every(({ at }, index) => index === 0 || at - (major[index - 1]?.at ?? 0) === MINUTES_A_DAY);
  const hours = daily ? HOURS.map(marksOf).find((marks) => fits(between(marks, major))) : undefined;
  const minor = hours?.filter(({ at }) => at !== dayStart(at)) ?? [];
  return [
    ...major.map(({ x, label }): TimeTick => ({ x, label, kind: 'major' })),
    ...minor.map(({ x, label }): TimeTick => ({ x, label, kind: 'minor' })),
  ];
}

interface Mark {
  readonly at: number;
  readonly x: number;
  readonly label: string;
}

/** Limits the marks of an axis. No axis is wider in pixels, so that more marks could not be told apart. */
const MOST_MARKS = 2000;

function marksBetween(
  from: number,
  to: number,
  { first, next, label }: Division,
  scale: Scale,
  words: Words,
): readonly Mark[] {
  const marks: Mark[] = [];
  for (let at = first(from); at <= to && marks.length <= MOST_MARKS; at = next(at))
    marks.push({ at, x: scale(at), label: label(at, words) });
  return marks;
}

/** Adds hours between the dates. At midnight the date's label takes the place of the hour. */
const between = (hours: readonly Mark[], days: readonly Mark[]) =>
  hours.map((hour) => days.find(({ at }) => at === hour.at) ?? hour);
