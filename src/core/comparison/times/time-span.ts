import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';

/**
 * A span of time `[from, to)` in minutes since 1970 on the local clock, and the offset of that clock from UTC in
 * minutes where it is known. Reports rarely give their zone, so local clock times are compared unchanged.
 */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly offset: number | null;
}

export const MINUTES_A_DAY = 1440;
const MINUTE = 60_000;
const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/;
const ZONE = /T.*?(?:(Z)|([+-])(\d{2}):?(\d{2}))$/;

/**
 * Reads an ISO 8601 date or time of any precision, or two with a slash between them, with the second included (a day up
 * to its end, a time up to that minute). Returns null for other texts and for spans that end before they begin.
 */
export function parseTimeSpan(text: string): TimeSpan | null {
  const [first = '', second = first, ...rest] = text.split('/');
  return rest.length > 0 ? null : spanBetween(first, second);
}

/** Returns the span from the beginning of `start` to the end of `end`; an empty `end` is the end of `start`. */
export function spanBetween(start: string, end: string): TimeSpan | null {
  const first = parsePartialDate(start);
  const last = end === '' ? first : parsePartialDate(end);
  if (first === null || last === null) return null;
  const from = wallClock(first);
  const until = endOf(last);
  const to = until === from && last.includes('T') ? from + 1 : until; // a time has no length, but it has a position
  return to > from ? { from, to, offset: offsetOf(first) } : null;
}

/** Returns when a date begins, in minutes since 1970. */
function wallClock(date: PartialDate): number {
  const [, year = '', month = '1', day = '1', hour = '0', minute = '0'] = PARTS.exec(date) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) / MINUTE;
}

/** Returns when a date ends: at the end of its year, month or day; a time has no length. */
function endOf(date: PartialDate): number {
  const [, year = '', month, day] = PARTS.exec(date) ?? [];
  if (date.includes('T')) return wallClock(date) + (date.includes('T23:59') ? 1 : 0); // the notation for the end of a day
  if (day !== undefined) return wallClock(date) + MINUTES_A_DAY;
  if (month !== undefined) return Date.UTC(Number(year), Number(month), 1) / MINUTE;
  return Date.UTC(Number(year) + 1, 0, 1) / MINUTE;
}

function offsetOf(date: PartialDate): number | null {
  const [, utc, sign, hours = '', minutes = ''] = ZONE.exec(date) ?? [];
  if (utc !== undefined) return 0;
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** Returns the first minute of the day on which `minutes` falls. */
export const dayStart = (minutes: number) => Math.floor(minutes / MINUTES_A_DAY) * MINUTES_A_DAY;

/** Returns the day of the week on which `minutes` (since 1970) falls; 0 is Sunday. 1 January 1970 was a Thursday. */
export const weekdayOf = (minutes: number) => (((dayStart(minutes) / MINUTES_A_DAY + 4) % 7) + 7) % 7;

/** Whether two spans are equal on the same clock. */
export const sameSpan = (a: TimeSpan, b: TimeSpan) => a.from === b.from && a.to === b.to && a.offset === b.offset;

/** The order of two spans: one is wholly before the other, both are the same, or the order is unclear. */
export type SpanOrder = 'before' | 'after' | 'same' | 'unclear';

/**
 * Orders two spans. Times with a zone are put on one clock; where only one has a zone they are compared by the day,
 * since the other's clock may be any, and two times of one day can't be told apart.
 */
export function orderSpans(a: TimeSpan, b: TimeSpan): SpanOrder {
  const [first, second] = onOneClock(a, b);
  if (first.from === second.from && first.to === second.to)
    return isRounded(a, first) || isRounded(b, second) ? 'unclear' : 'same';
  if (first.to <= second.from) return 'before';
  return second.to <= first.from ? 'after' : 'unclear';
}

function onOneClock(a: TimeSpan, b: TimeSpan): readonly [TimeSpan, TimeSpan] {
  if (a.offset === b.offset) return [a, b];
  if (a.offset !== null && b.offset !== null) return [toUtc(a, a.offset), toUtc(b, b.offset)];
  return [wholeDays(a), wholeDays(b)];
}

/** Whether a span was extended to whole days to be compared. */
const isRounded = (span: TimeSpan, compared: TimeSpan) => compared.to - compared.from !== span.to - span.from;

/** Puts a span on the clock of UTC; `offset` is how many minutes its own clock is ahead. */
export const toUtc = (span: TimeSpan, offset: number): TimeSpan => ({
  from: span.from - offset,
  to: span.to - offset,
  offset: 0,
});

const wholeDays = ({ from, to }: TimeSpan): TimeSpan => ({
  from: dayStart(from),
  to: dayStart(to - 1) + MINUTES_A_DAY,
  offset: null,
});
