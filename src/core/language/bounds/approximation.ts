import { ARABIC_APPROXIMATION } from '#core/language/ar/arabic-approximation.ts';
import { GERMAN_APPROXIMATION } from '#core/language/de/german-approximation.ts';
import { ENGLISH_APPROXIMATION } from '#core/language/en/english-approximation.ts';
import { SPANISH_APPROXIMATION } from '#core/language/es/spanish-approximation.ts';
import { PERSIAN_APPROXIMATION } from '#core/language/fa/persian-approximation.ts';
import { FRENCH_APPROXIMATION } from '#core/language/fr/french-approximation.ts';
import { HEBREW_APPROXIMATION } from '#core/language/he/hebrew-approximation.ts';
import { ITALIAN_APPROXIMATION } from '#core/language/it/italian-approximation.ts';
import { JAPANESE_APPROXIMATION } from '#core/language/ja/japanese-approximation.ts';
import { numberInWords } from '#core/language/numbers/number-in-words.ts';
import { PORTUGUESE_APPROXIMATION } from '#core/language/pt/portuguese-approximation.ts';
import { RUSSIAN_APPROXIMATION } from '#core/language/ru/russian-approximation.ts';
import { foldWord } from '#core/language/stance/fold-word.ts';
import { TURKISH_APPROXIMATION } from '#core/language/tr/turkish-approximation.ts';
import { UKRAINIAN_APPROXIMATION } from '#core/language/uk/ukrainian-approximation.ts';
import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';
import { CHINESE_APPROXIMATION } from '#core/language/zh/chinese-approximation.ts';
import { UNSPACED } from '#core/text/unspaced-script.ts';

const TABLES: readonly ApproximationWords[] = [
  ENGLISH_APPROXIMATION,
  FRENCH_APPROXIMATION,
  GERMAN_APPROXIMATION,
  SPANISH_APPROXIMATION,
  PORTUGUESE_APPROXIMATION,
  ITALIAN_APPROXIMATION,
  TURKISH_APPROXIMATION,
  ARABIC_APPROXIMATION,
  PERSIAN_APPROXIMATION,
  RUSSIAN_APPROXIMATION,
  UKRAINIAN_APPROXIMATION,
  HEBREW_APPROXIMATION,
  JAPANESE_APPROXIMATION,
  CHINESE_APPROXIMATION,
];

const UNSPACED_LETTER = new RegExp(UNSPACED, 'gu');
const FIGURE = /\p{N}/u;

/** Words as they are looked up: folded, one space between and around them, letters of scripts without spaces apart. */
const spaced = (words: string): string =>
  ` ${foldWord(words)
    .replace(UNSPACED_LETTER, ' $& ')
    .replace(/[^\p{L}\p{N}~≈]+/gu, ' ')
    .trim()} `;

const phrasesOf = (kind: keyof ApproximationWords) => TABLES.flatMap((table) => table[kind]).map(spaced);
const ABOUT = phrasesOf('about');
const BELOW = phrasesOf('below');
const BEFORE_FIGURE = phrasesOf('beforeFigure');

/**
 * Reads whether words call a figure inexact: `about`, or `below` for a little less ("nearly"). The words are those beside the figure,
 * with or without it; "some" alone or before people counts nothing. Null where no word of any language tells.
 */
export function approximationIn(words: string): 'about' | 'below' | null {
  const text = spaced(words);
  if (BELOW.some((phrase) => text.includes(phrase))) return 'below';
  if (/[~≈]/.test(words) || ABOUT.some((phrase) => text.includes(phrase))) return 'about';
  return BEFORE_FIGURE.some((phrase) => isBeforeFigure(text, phrase)) ? 'about' : null;
}

function isBeforeFigure(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  const next = at === -1 ? '' : (text.slice(at + phrase.length).split(' ')[0] ?? '');
  return next !== '' && (FIGURE.test(next) || numberInWords(next) !== null);
}
