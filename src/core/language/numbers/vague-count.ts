import { ARABIC_VAGUE_COUNTS } from '#core/language/ar/arabic-vague-counts.ts';
import { GERMAN_VAGUE_COUNTS } from '#core/language/de/german-vague-counts.ts';
import { ENGLISH_VAGUE_COUNTS } from '#core/language/en/english-vague-counts.ts';
import { SPANISH_VAGUE_COUNTS } from '#core/language/es/spanish-vague-counts.ts';
import { PERSIAN_VAGUE_COUNTS } from '#core/language/fa/persian-vague-counts.ts';
import { FRENCH_VAGUE_COUNTS } from '#core/language/fr/french-vague-counts.ts';
import { HEBREW_VAGUE_COUNTS } from '#core/language/he/hebrew-vague-counts.ts';
import { ITALIAN_VAGUE_COUNTS } from '#core/language/it/italian-vague-counts.ts';
import { JAPANESE_VAGUE_COUNTS } from '#core/language/ja/japanese-vague-counts.ts';
import { PORTUGUESE_VAGUE_COUNTS } from '#core/language/pt/portuguese-vague-counts.ts';
import { RUSSIAN_VAGUE_COUNTS } from '#core/language/ru/russian-vague-counts.ts';
import { foldWord } from '#core/language/stance/fold-word.ts';
import { TURKISH_VAGUE_COUNTS } from '#core/language/tr/turkish-vague-counts.ts';
import { UKRAINIAN_VAGUE_COUNTS } from '#core/language/uk/ukrainian-vague-counts.ts';
import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';
import { CHINESE_VAGUE_COUNTS } from '#core/language/zh/chinese-vague-counts.ts';

const TABLES: readonly VagueCountWords[] = [
  ENGLISH_VAGUE_COUNTS,
  FRENCH_VAGUE_COUNTS,
  GERMAN_VAGUE_COUNTS,
  SPANISH_VAGUE_COUNTS,
  PORTUGUESE_VAGUE_COUNTS,
  ITALIAN_VAGUE_COUNTS,
  TURKISH_VAGUE_COUNTS,
  ARABIC_VAGUE_COUNTS,
  PERSIAN_VAGUE_COUNTS,
  RUSSIAN_VAGUE_COUNTS,
  UKRAINIAN_VAGUE_COUNTS,
  HEBREW_VAGUE_COUNTS,
  JAPANESE_VAGUE_COUNTS,
  CHINESE_VAGUE_COUNTS,
];

/** Words as they are looked up: folded, one space between them. */
const spaced = (words: string): string =>
  foldWord(words)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const LEAST: ReadonlyMap<string, number> = (() => {
  const least = new Map<string, number>();
  for (const table of TABLES) {
    for (const [words, number] of Object.entries(table)) {
      const key = spaced(words);
      least.set(key, Math.min(number, least.get(key) ?? Infinity));
    }
  }
  return least;
})();

/** How many such words are taken away: more stand beside no count, and a long text would be read again for each. */
const MOST_BESIDE = 4;

/** Words before and after a vague count that leave its least as it is: "dozens of", "at least several", "many hundreds of". */
const BESIDE =
  /^(?:the|at least|more than|over|well over|possibly|perhaps|les|los|las|i|le) | (?:of|de|di|d|von|من|people|persons)$/;

/**
 * The least number that a vague count can mean: 100 for "hundreds", 200 for "several hundred", 12 for "dozens". Null where
 * the words are in no language's table. Where languages differ over one spelling, the lower number counts.
 */
export function leastOf(cue: string): number | null {
  let words = spaced(cue);
  for (let strip = 0; strip <= MOST_BESIDE; strip++) {
    const known = LEAST.get(words);
    if (known !== undefined) return known;
    words = words.replace(BESIDE, '');
  }
  return null;
}
