import { MONTHS } from '#core/base/partial-date.ts';
import { dayStart, MINUTES_A_DAY, weekdayOf, type TimeSpan } from './time-span.ts';

/** English names of the days, Sunday first. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Parts of a day, by the hours after midnight at which they begin and end. A night ends on the next day. */
export const PARTS_OF_DAY = {
  'early morning': [0, 6],
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
} as const satisfies Readonly<Record<string, readonly [from: number, to: number]>>;
export type PartOfDay = keyof typeof PARTS_OF_DAY;

/**
 * A span for people, with its weekday where it is as exact as a day: `Thursday 21 Apr 2016`, `Thursday morning, 21 Apr
 * 2016`, `Wednesday 20 to Thursday 21 Apr 2016`, `Thursday 21 Apr 2016, 09:30 +03:00`, `Apr 2016`, `2016`.
 */
export function spanWords({ from, to, offset = null }: Pick<TimeSpan, 'from' | 'to'> & Partial<TimeSpan>): string {
  const whole = isMidnight(from) && isMidnight(to);
  if (whole && to - from === MINUTES_A_DAY) return dayWords(from);
  if (whole) return wholeUnitWords(from, to) ?? rangeWords(from, to - 1);
  return `${hourWords(from, to)}${offset === null ? '' : ` ${zoneWords(offset)}`}`;
}

function hourWords(from: number, to: number): string {
  const part = partOfDay(from, to);
  if (part !== null) return `${weekday(from)} ${part}, ${dateWords(from)}`;
  if (to - from <= 1) return `${dayWords(from)}, ${clock(from)}`;
  if (dayStart(from) === dayStart(to)) return `${dayWords(from)}, ${clock(from)} to ${clock(to)}`;
  return `${dayWords(from)}, ${clock(from)}, to ${dayWords(to)}, ${clock(to)}`;
}

/** The span of a part of the day whose date is given (`2016-04-21`), as a claim's as-of time stores it. */
export function partOfDaySpan(date: string, part: PartOfDay): string {
  const midnight = Date.parse(`${date}T00:00:00Z`) / 60_000;
  const [first, last] = PARTS_OF_DAY[part];
  return `${isoMinute(midnight + first * 60)}/${isoMinute(midnight + last * 60)}`;
}

const DAY_BEFORE_DATE = new RegExp(`\\b(?:${WEEKDAYS.join('|')}) (?=\\d)`, 'g');
const DAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'g');

/** The words of a span where there is little room: `21 Apr 2016, 09:30`, `Thu morning, 21 Apr 2016`. */
export const shortSpanWords = (words: string): string =>
  words.replaceAll(DAY_BEFORE_DATE, '').replaceAll(DAY, (day) => day.slice(0, 3));

const isMidnight = (minutes: number) => minutes === dayStart(minutes);
const date = (minutes: number) => new Date(minutes * 60_000);
const isoMinute = (minutes: number) => date(minutes).toISOString().slice(0, 16);
const weekday = (minutes: number) => WEEKDAYS[weekdayOf(minutes)] ?? '';
const month = (minutes: number) => MONTHS[date(minutes).getUTCMonth()] ?? '';
const monthWords = (minutes: number) => `${month(minutes)} ${date(minutes).getUTCFullYear()}`;
const dateWords = (minutes: number) => `${date(minutes).getUTCDate()} ${monthWords(minutes)}`;
const dayWords = (minutes: number) => `${weekday(minutes)} ${dateWords(minutes)}`;
const clock = (minutes: number) => date(minutes).toISOString().slice(11, 16);

/** A clock by how far it is ahead of UTC, in minutes: `UTC`, `+03:00`. */
function zoneWords(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return offset === 0 ? 'UTC' : `${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

function partOfDay(from: number, to: number): PartOfDay | null {
  const midnight = dayStart(from);
  for (const [name, [first, last]] of Object.entries(PARTS_OF_DAY) as [PartOfDay, readonly [number, number]][]) {
    if (from === midnight + first * 60 && to === midnight + last * 60) return name;
  }
  return null;
}

function wholeUnitWords(from: number, to: number): string | null {
  const start = date(from);
  const end = date(to);
  if (start.getUTCDate() !== 1 || end.getUTCDate() !== 1) return null;
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (months === 1) return monthWords(from);
  return months === 12 && start.getUTCMonth() === 0 ? String(start.getUTCFullYear()) : null;
}

function rangeWords(from: number, last: number): string {
  const sameMonth = monthWords(from) === monthWords(last);
  const first = sameMonth ? `${weekday(from)} ${date(from).getUTCDate()}` : dayWords(from);
  return `${first} to ${dayWords(last)}`;
}
