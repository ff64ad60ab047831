import { parsePartialDate, type PartialDate } from '#core/base/partial-date.ts';
import { inWesternFigures } from '#core/language/numbers/western-figures.ts';
import { MONTH_NAME, monthOfName } from './month-names.ts';

/** A calendar day that some words name, and where in them. */
export interface FoundDate {
  readonly date: PartialDate;
  readonly start: number;
  readonly end: number;
}

const DAY = String.raw`(?<![\p{L}\p{N}])(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?`;
const YEAR = String.raw`(?<year>\d{4})(?![\p{L}\p{N}])`;
const NAMED = `(?<month>${MONTH_NAME})`;

/**
 * The forms a day is written in. Where both are numbers the day comes first with full stops, and with strokes only
 * where it can't be the month: 04/05/2016 is left alone.
 */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<iso>\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)/u,
  new RegExp(String.raw`${DAY}(?: (?:of|de|do))? ${NAMED}\.?,?(?: (?:de|del|do))? ${YEAR}`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${NAMED}\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`, 'iu'),
  /(?<![\d.])(?<day>\d{1,2})\.\s?(?<number>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u,
  /(?<!\d)(?<year>\d{4})(?:[/.]|年|년 ?)(?<number>\d{1,2})(?:[/.]|月|월 ?)(?<day>\d{1,2})(?:日|일)?(?![\d/.])/u,
  /(?<![\d/])(?<day>1[3-9]|2\d|3[01])\/(?<number>\d{1,2})\/(?<year>\d{4})(?![\d/])/u,
  /(?<![\d/])(?<number>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?![\d/])/u,
];

/** The first day that `phrase` names, in the languages of {@link MONTH_NAME} or in figures, or null. */
export function findDate(phrase: string): FoundDate | null {
  const western = inWesternFigures(phrase);
  if (!/\d{4}/.test(western)) return null; // every form has its year; most phrases have none
  for (const form of FORMS) {
    const match = form.exec(western);
    const date = match === null ? null : dayOf(match.groups ?? {});
    if (match !== null && date !== null) return { date, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The day that {@link findDate} finds. */
export const parseDatePhrase = (phrase: string): PartialDate | null => findDate(phrase)?.date ?? null;

function dayOf({ iso, year, month, number, day }: Readonly<Record<string, string | undefined>>): PartialDate | null {
  if (iso !== undefined) return parsePartialDate(iso.replace(' ', 'T'));
  return parsePartialDate([year, padded(number ?? String(monthOfName(month ?? ''))), padded(day)].join('-'));
}

const padded = (number = '') => number.padStart(2, '0');
