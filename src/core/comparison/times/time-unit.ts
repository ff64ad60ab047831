import type { TimePrecision } from '#core/model/claim.ts';
import { dayStart, MINUTES_A_DAY, weekdayOf, type TimeSpan } from './time-span.ts';

const DAYS_A_WEEK = 7;
const MINUTE = 60_000;

/**
 * Returns a span extended to the whole days, weeks (from Monday), months or years that contain it, where its precision
 * is no finer and the span is shorter. A span longer than its unit stays unchanged: a text that names several days
 * means exactly these days.
 */
export function spanOfUnit(span: TimeSpan, precision: TimePrecision): TimeSpan {
  const unit = UNITS[precision];
  if (unit === null) return span;
  const [from, to] = [unit(span.from, 0), unit(span.to - 1, 1)];
  const shortest = unit(span.from, 1) - from;
  return span.to - span.from < shortest ? { ...span, from, to } : span;
}

/** Returns when the unit on which a minute falls begins, or the unit `units` later, in minutes since 1970. */
type Unit = (minutes: number, units: 0 | 1) => number;

const day: Unit = (minutes, units) => dayStart(minutes) + units * MINUTES_A_DAY;
const week: Unit = (minutes, units) => {
  const sinceMonday = (weekdayOf(minutes) + 6) % DAYS_A_WEEK;
  return dayStart(minutes) + (units * DAYS_A_WEEK - sinceMonday) * MINUTES_A_DAY;
};
const month: Unit = (minutes, units) => {
  const date = new Date(minutes * MINUTE);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + units, 1) / MINUTE;
};
const year: Unit = (minutes, units) => Date.UTC(new Date(minutes * MINUTE).getUTCFullYear() + units, 0, 1) / MINUTE;

const UNITS: Readonly<Record<TimePrecision, Unit | null>> = {
  time: null,
  'part of day': null,
  day,
  week,
  month,
  year,
};
