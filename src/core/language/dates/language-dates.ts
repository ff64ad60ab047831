import { ARABIC_DATES } from '#core/language/ar/arabic-dates.ts';
import { GERMAN_DATES } from '#core/language/de/german-dates.ts';
import { ENGLISH_DATES } from '#core/language/en/english-dates.ts';
import { SPANISH_DATES } from '#core/language/es/spanish-dates.ts';
import { PERSIAN_DATES } from '#core/language/fa/persian-dates.ts';
import { FRENCH_DATES } from '#core/language/fr/french-dates.ts';
import { ITALIAN_DATES } from '#core/language/it/italian-dates.ts';
import { PORTUGUESE_DATES } from '#core/language/pt/portuguese-dates.ts';
import { RUSSIAN_DATES } from '#core/language/ru/russian-dates.ts';
import { TURKISH_DATES } from '#core/language/tr/turkish-dates.ts';
import { UKRAINIAN_DATES } from '#core/language/uk/ukrainian-dates.ts';
import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The date words of every language whose dates are read. A new language is one table and one line here. */
export const LANGUAGE_DATES: readonly DateWords[] = [
  ENGLISH_DATES,
  FRENCH_DATES,
  GERMAN_DATES,
  SPANISH_DATES,
  ITALIAN_DATES,
  PORTUGUESE_DATES,
  RUSSIAN_DATES,
  UKRAINIAN_DATES,
  TURKISH_DATES,
  ARABIC_DATES,
  PERSIAN_DATES,
];
