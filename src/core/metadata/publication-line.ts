import type { PartialDate } from '#core/base/partial-date.ts';
import { findDate } from '#core/language/dates/date-phrase.ts';
import { LANGUAGE_DATES } from '#core/language/dates/language-dates.ts';

/** Limits the length of a date line, in UTF-16 units: a longer line says more than its date. */
const LONGEST = 80;
/** Words that a date line may have beside the date: for publishing, weekdays, times, zones, in every language whose dates are read. */
const BESIDE_DATE = new RegExp(
  `(?<!\\p{L})(?:${LANGUAGE_DATES.flatMap(({ besideDate }) => besideDate).join('|')})(?!\\p{L})`,
  'giu',
);
const TIME = /\d{1,2}\s?[:.h]\s?\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?/gi;
/** Words of a line whose date is later than the publication. */
const LATER_DATE = new RegExp(
  LANGUAGE_DATES.flatMap(({ laterThanPublication }) => laterThanPublication).join('|'),
  'i',
);

/** A place or the name of a column before the date, with a comma, a colon or a dash after it: `Qamishli – `, `القامشلي، `. */
const SET_OFF = /^\s*(?!\p{Ll})\p{L}[\p{L}\p{M}\p{N} .'’-]{1,30}?(?:[,،:]|\s[–—-])\s*/u;

/** Returns the date of a line that gives only a date ("Published 22 April 2016, 14:30", "Qamishli – 22 April 2016"), or null. */
export function parseDateLine(line: string): PartialDate | null {
  if (line.length > LONGEST || !/\p{Nd}{4}/u.test(line) || LATER_DATE.test(line)) return null;
  const found = findDate(line.replace(/\s/g, ' '));
  if (found === null) return null;
  const before = line.slice(0, found.start).replace(SET_OFF, '');
  const rest = `${before} ${line.slice(found.end)}`.replace(TIME, ' ').replace(BESIDE_DATE, ' ');
  return /\p{L}/u.test(rest) ? null : found.date;
}
