import { ARABIC_PAGE_FURNITURE } from '#core/language/ar/arabic-page-furniture.ts';
import { GERMAN_PAGE_FURNITURE } from '#core/language/de/german-page-furniture.ts';
import { SPANISH_PAGE_FURNITURE } from '#core/language/es/spanish-page-furniture.ts';
import { PERSIAN_PAGE_FURNITURE } from '#core/language/fa/persian-page-furniture.ts';
import { FRENCH_PAGE_FURNITURE } from '#core/language/fr/french-page-furniture.ts';
import { ITALIAN_PAGE_FURNITURE } from '#core/language/it/italian-page-furniture.ts';
import { PORTUGUESE_PAGE_FURNITURE } from '#core/language/pt/portuguese-page-furniture.ts';
import { RUSSIAN_PAGE_FURNITURE } from '#core/language/ru/russian-page-furniture.ts';
import { TURKISH_PAGE_FURNITURE } from '#core/language/tr/turkish-page-furniture.ts';
import { UKRAINIAN_PAGE_FURNITURE } from '#core/language/uk/ukrainian-page-furniture.ts';
import type { BoilerplateRule } from '#core/language/vocabulary/boilerplate-rule.ts';
import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

const TABLES: readonly PageFurnitureWords[] = [
  FRENCH_PAGE_FURNITURE,
  GERMAN_PAGE_FURNITURE,
  SPANISH_PAGE_FURNITURE,
  ITALIAN_PAGE_FURNITURE,
  PORTUGUESE_PAGE_FURNITURE,
  RUSSIAN_PAGE_FURNITURE,
  UKRAINIAN_PAGE_FURNITURE,
  TURKISH_PAGE_FURNITURE,
  ARABIC_PAGE_FURNITURE,
  PERSIAN_PAGE_FURNITURE,
];

/** The pieces of one kind from all languages, as one alternation. */
const anyOf = (kind: keyof PageFurnitureWords) => TABLES.flatMap((table) => table[kind]).join('|');
/** Ends a word in any script: `\b` knows only the letters of English. */
const WORD_END = String.raw`(?![\p{L}\p{M}])`;
const beginsWith = (kind: keyof PageFurnitureWords) => new RegExp(`^(?:${anyOf(kind)})${WORD_END}`, 'iu');
const isWhole = (kind: keyof PageFurnitureWords) => new RegExp(`^(?:${anyOf(kind)})[.:!]?$`, 'iu');

/** The boilerplate rules of the languages that have a table; English has rules of its own beside them. */
export const PAGE_FURNITURE_RULES: readonly BoilerplateRule[] = [
  { reason: 'read-more', pattern: beginsWith('readMore'), longest: 200, where: 'anywhere' },
  {
    reason: 'image-credit',
    pattern: new RegExp(`^(?:${anyOf('imageCredit')}) ?(?::|©|/)`, 'iu'),
    longest: 160,
    where: 'anywhere',
  },
  { reason: 'share', pattern: isWhole('share'), longest: 60, where: 'anywhere' },
  { reason: 'sign-up', pattern: beginsWith('signUp'), longest: 200, where: 'anywhere' },
  {
    reason: 'cookie-notice',
    pattern: new RegExp(anyOf('cookieNotice'), 'iu'),
    mustHold: /cookie|ملفات تعريف/i,
    longest: 600,
    where: 'anywhere',
  },
  { reason: 'advertisement', pattern: isWhole('advertisement'), longest: 40, where: 'anywhere' },
  { reason: 'copyright', pattern: beginsWith('copyright'), longest: 240, where: 'edges' },
];
