import type { PartialDate } from '../model/partial-date.ts';
import { parseDatePhrase } from './date-phrase.ts';

/** A line that gives the date says hardly anything else. */
const LONGEST = 80;
const DATE_WORDS =
  /\b(?:published|posted|issued|dated?|released|on|at|of|the|of|by|first|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\d{1,2}[:.h]\d{2}(?::\d{2})?|\b(?:am|pm|gmt|utc|z|e[sd]t|cet|cest)\b/gi;
const DATE =
  /\d{4}-\d{2}-\d{2}(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?\p{L}{3,9}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?\d{4}/iu;
/** Later than the report: when somebody changed, printed or fetched it. */
const ANOTHER_DATE = /\b(?:updated?|modified|retrieved|accessed|printed|downloaded|last)\b/i;

/** The date of a line that is there to give it ("Published 22 April 2016, 14:30"), or null. */
export function parseDateLine(line: string): PartialDate | null {
  if (line.length > LONGEST || ANOTHER_DATE.test(line)) return null;
  const date = parseDatePhrase(line);
  if (date === null) return null;
  const rest = line.replace(DATE, '').replace(DATE_WORDS, '');
  return /\p{L}/u.test(rest) ? null : date;
}
