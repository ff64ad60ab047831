import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import { inWesternFigures } from '#core/language/numbers/western-figures.ts';
import { parseDateLine } from './publication-line.ts';

/** `2016-4-2`, `2016/04/02`, `2016.4`: the year first leaves no doubt. */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
/** `22/04/2016`, `4-22-2016`: which is the month shows only where the other is no month. */
const YEAR_LAST = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const MONTH_OF_YEAR = /^(\p{L}{3,9})\.?,? (\d{4})$/u;
const TIME = /^(?<day>.+?),?\s+(?:at )?(?<hour>\d{1,2})[:.](?<minute>\d{2})$/;

/**
 * A date as somebody types it: ISO 8601 of any precision, `2016-4-22`, `22 April 2016`, `April 22, 2016`, `22.4.2016`,
 * `April 2016`, and with a time behind it where it is a day. Null where it is something else, and where day and month can't
 * be told apart (04/05/2016).
 */
export function parseTypedDate(text: string): PartialDate | null {
  const typed = inWesternFigures(text).trim().replace(/\s+/g, ' ');
  const iso = parsePartialDate(typed);
  if (iso !== null) return iso;
  const { day, hour = '', minute = '' } = TIME.exec(typed)?.groups ?? {};
  if (day === undefined) return dayOrMonth(typed);
  const date = parsePartialDate(day) ?? dayOrMonth(day);
  return date?.length === 10 ? parsePartialDate(`${date}T${hour.padStart(2, '0')}:${minute}`) : null;
}

function dayOrMonth(typed: string): PartialDate | null {
  const [, year, month, day] = YEAR_FIRST.exec(typed) ?? [];
  if (year !== undefined) return isoOf(year, month, day);
  const [, first = '', second = '', last] = YEAR_LAST.exec(typed) ?? [];
  if (last !== undefined) {
    if (Number(first) > 12) return isoOf(last, second, first);
    return Number(second) > 12 || first === second ? isoOf(last, first, second) : null;
  }
  const [, name, of] = MONTH_OF_YEAR.exec(typed) ?? [];
  // a month's name is one where it makes a day of its first
  const firstDay = name === undefined || of === undefined ? null : parseDateLine(`1 ${name} ${of}`);
  if (firstDay !== null) return parsePartialDate(firstDay.slice(0, 7));
  return typed.match(/\d{4}/g)?.length === 1 ? parseDateLine(typed) : null;
}

const isoOf = (year: string, month = '', day?: string) =>
  parsePartialDate([year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-'));
