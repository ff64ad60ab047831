import { ARABIC_DATES } from '../ar/arabic-dates.ts';
import { GERMAN_DATES } from '../de/german-dates.ts';
import { ENGLISH_DATES } from '../en/english-dates.ts';
import { SPANISH_DATES } from '../es/spanish-dates.ts';
import { PERSIAN_DATES } from '../fa/persian-dates.ts';
import { FRENCH_DATES } from '../fr/french-dates.ts';
import { ITALIAN_DATES } from '../it/italian-dates.ts';
import { PORTUGUESE_DATES } from '../pt/portuguese-dates.ts';
import { RUSSIAN_DATES } from '../ru/russian-dates.ts';
import { TURKISH_DATES } from '../tr/turkish-dates.ts';
import { UKRAINIAN_DATES } from '../uk/ukrainian-dates.ts';
import type { DateWords } from '../vocabulary/date-words.ts';

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
