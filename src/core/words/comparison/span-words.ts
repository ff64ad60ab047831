import type { PartialDate } from '#core/base/partial-date.ts';
import { partOfDayOf } from '#core/comparison/times/part-of-day.ts';
import { dayStart, MINUTES_A_DAY, weekdayOf, type TimeSpan } from '#core/comparison/times/time-span.ts';
import { partOfDayName } from '#core/words/time-names.ts';
import type { Words } from '#core/words/words.ts';

/** The style of a day: with the name of its weekday, or as short as a part of a day allows. */
type Style = 'long' | 'short';
type Ends = Pick<TimeSpan, 'from' | 'to'>;

/**
 * Returns a span, with its weekday where it is as exact as a day: `Thursday 21 Apr 2016`, `Thursday morning, 21 Apr
 * 2016`, `Wednesday 20 to Thursday 21 Apr 2016`, `Thursday 21 Apr 2016, 09:30 +03:00`, `Apr 2016`, `2016`.
 */
export const spanWords = (span: Ends & Partial<TimeSpan>, words: Words): string => written(span, 'long', words);

/** Returns a span where space is short: `21 Apr 2016, 09:30`, `Thu morning, 21 Apr 2016`. */
export const shortSpanWords = (span: Ends & Partial<TimeSpan>, words: Words): string => written(span, 'short', words);

function written({ from, to, offset = null }: Ends & Partial<TimeSpan>, style: Style, words: Words): string {
  const whole = from === dayStart(from) && to === dayStart(to);
  if (whole && to - from === MINUTES_A_DAY) return dayWords(from, style, words);
  if (whole) return wholeUnit(from, to, words) ?? rangeWords(from, to - 1, style, words);
  const time = hourWords(from, to, style, words);
  return offset === null ? time : words.say('times.with-zone', { time, zone: zoneWords(offset) });
}

function hourWords(from: number, to: number, style: Style, words: Words): string {
  const part = partOfDayOf({ from, to });
  if (part !== null) {
    const date = dateWords(from, words);
    return words.say('times.part-of-day', {
      weekday: weekday(from, style, words),
      part: partOfDayName(part, words),
      date,
    });
  }
  const day = dayWords(from, style, words);
  if (to - from <= 1) return words.say('times.clock', { day, clock: clock(from) });
  if (dayStart(from) === dayStart(to)) return words.say('times.clocks', { day, from: clock(from), to: clock(to) });
  const last = dayWords(to, style, words);
  return words.say('times.days-with-clocks', { day, from: clock(from), last, to: clock(to) });
}

/** Returns the name of the weekday on which a minute falls: `Thursday`, `Thu`. */
const weekday = (minutes: number, style: Style, words: Words): string =>
  words.say(style === 'long' ? 'times.weekday' : 'times.weekday-short', { day: `d${weekdayOf(minutes)}` });

/** Returns the day of a minute: `21 Apr 2016`. */
const dateWords = (minutes: number, words: Words): string => words.date(iso(minutes, 'day'));

/** Returns the day of a minute without its year, where space is short: `Thu 21 Apr`. */
export function dayWithoutYear(minutes: number, words: Words): string {
  const date = new Date(minutes * 60_000);
  return words.say('times.weekday-and-day', {
    weekday: weekday(minutes, 'short', words),
    day: String(date.getUTCDate()),
    month: words.say('times.month', { month: `m${date.getUTCMonth() + 1}` }),
  });
}

/** Returns the month of a minute: `Apr 2016`. */
export const monthWords = (minutes: number, words: Words): string => words.date(iso(minutes, 'month'));

const LENGTHS = { year: 4, month: 7, day: 10 } as const;
const iso = (minutes: number, precision: keyof typeof LENGTHS) =>
  new Date(minutes * 60_000).toISOString().slice(0, LENGTHS[precision]) as PartialDate;

const dayWords = (minutes: number, style: Style, words: Words) =>
  style === 'short'
    ? dateWords(minutes, words)
    : words.say('times.day', { weekday: weekday(minutes, style, words), date: dateWords(minutes, words) });

const clock = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(11, 16);

/** Returns the name of a clock by its offset from UTC in minutes: `UTC`, `+03:00`. */
function zoneWords(offset: number): string {
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const twoDigits = (number: number) => String(number).padStart(2, '0');
  return offset === 0 ? 'UTC' : `${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`;
}

/** Returns a span that is one month or one year; null where it is neither. */
function wholeUnit(from: number, to: number, words: Words): string | null {
  const [start, end] = [new Date(from * 60_000), new Date(to * 60_000)];
  if (start.getUTCDate() !== 1 || end.getUTCDate() !== 1) return null;
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  if (months === 1) return monthWords(from, words);
  return months === 12 && start.getUTCMonth() === 0 ? words.date(iso(from, 'year')) : null;
}

function rangeWords(from: number, last: number, style: Style, words: Words): string {
  const sameMonth = iso(from, 'month') === iso(last, 'month');
  const first = sameMonth ? dayOfMonth(from, style, words) : dayWords(from, style, words);
  return words.say('times.range', { first, last: dayWords(last, style, words) });
}

function dayOfMonth(minutes: number, style: Style, words: Words): string {
  const date = String(new Date(minutes * 60_000).getUTCDate());
  return style === 'short' ? date : words.say('times.day', { weekday: weekday(minutes, style, words), date });
}
