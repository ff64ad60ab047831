import { parsePartialDate, type PartialDate } from '../model/partial-date.ts';

const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const DAY_FIRST = new RegExp(`\\b${DAY} (?:of )?${MONTH},? (\\d{4})\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} ${DAY},? (\\d{4})\\b`, 'i');
/** With full stops the day comes first wherever this is written: German, Russian, Turkish and others. */
const DOTTED = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/;
const ISO = /\b(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/;

/**
 * The first calendar day that `phrase` names in English, as ISO 8601 or as 22.4.2016, or null. Forms such as 04/05/2016 are left
 * alone: day and month can't be told apart.
 */
export function parseDatePhrase(phrase: string): PartialDate | null {
  const iso = ISO.exec(phrase);
  if (iso !== null) return parsePartialDate(iso[0].replace(' ', 'T'));
  const dayFirst = DAY_FIRST.exec(phrase);
  if (dayFirst !== null) return dayOf(dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(phrase);
  if (monthFirst !== null) return dayOf(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dotted = DOTTED.exec(phrase);
  if (dotted !== null) return parsePartialDate([dotted[3], padded(dotted[2]), padded(dotted[1])].join('-'));
  return null;
}

const padded = (number = '') => number.padStart(2, '0');

function dayOf(year = '', month = '', day = ''): PartialDate | null {
  const index = MONTH_NAMES.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  return parsePartialDate(`${year}-${padded(String(index + 1))}-${padded(day)}`);
}
