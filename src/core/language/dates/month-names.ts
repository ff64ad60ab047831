import { MONTH_KEYS } from '#core/language/vocabulary/date-words.ts';
import { LANGUAGE_DATES } from './language-dates.ts';

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  LANGUAGE_DATES.flatMap(({ months }) =>
    MONTH_KEYS.flatMap((key, index) => months[key].map((name) => [name, index + 1] as const)),
  ),
);

/** Any month's name, for use in a pattern with the `i` and `u` flags: longer names first, since some begin with others. */
export const MONTH_NAME = `(?:${[...MONTH_NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;

/** The number of the month with this name in any known language, from 1 to 12; 0 for a word that names no month. */
export const monthOfName = (name: string): number => MONTH_NUMBERS.get(name.toLowerCase()) ?? 0;
