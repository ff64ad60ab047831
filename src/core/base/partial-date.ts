/**
 * A date as precise as it is known, in ISO 8601's reduced forms: `2016`, `2016-04`, `2016-04-21`, `2016-04-21T09:30`
 * with or without seconds and zone. The zone is kept as it was given and never converted.
 */
export type PartialDate = string & { readonly __kind: 'partial-date' };

/** How much of a {@link PartialDate} is known. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** Reads an ISO 8601 date of any precision; null where it is something else or no day of the calendar. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = FORM.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month, day, hour, minute, second] = match;
  if (month !== undefined && !between(month, 1, 12)) return null;
  if (day !== undefined && !between(day, 1, daysIn(Number(year), Number(month)))) return null;
  if (hour !== undefined && !(between(hour, 0, 23) && between(minute ?? '0', 0, 59))) return null;
  if (second !== undefined && !between(second, 0, 60)) return null;
  return text.trim() as PartialDate;
}

/** Returns how much of a date is known. */
export function datePrecision(date: PartialDate): DatePrecision {
  if (date.includes('T')) return 'time';
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The parts of a date as they are written; a part that isn't known is undefined. */
interface DateParts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly zone: string | undefined;
}

/** Splits a date into its parts. */
export function datePartsOf(date: PartialDate): DateParts {
  const [, year = '', month, day, hour, minute, , zone] = FORM.exec(date) ?? [];
  return { year, month, day, hour, minute, zone };
}

const between = (digits: string, low: number, high: number) => Number(digits) >= low && Number(digits) <= high;

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
