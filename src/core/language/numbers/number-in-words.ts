import { ENGLISH_NUMBERS } from '#core/language/en/english-numbers.ts';

const VALUES = new Map(Object.entries(ENGLISH_NUMBERS.values));
const MAGNITUDES = new Map(Object.entries(ENGLISH_NUMBERS.magnitudes));
const JOINERS = new Set(ENGLISH_NUMBERS.joiners);
const SELDOM_COUNTS = new Set(ENGLISH_NUMBERS.seldomCounts);

/** The English words of which numbers are made, for a pattern that asks for whole words. */
export const NUMBER_WORDS: readonly string[] = [...VALUES.keys(), ...MAGNITUDES.keys()];

/** Whether a number word seldom counts anything: "an officer", "no more", "one of them". */
export const seldomCounts = (word: string): boolean => SELDOM_COUNTS.has(word.toLowerCase());

/** The number that English words make ("two hundred and fifty" is 250), or null where the words make no number. */
export function numberInWords(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[\s-]/)
    .filter((word) => !JOINERS.has(word) && word !== '');
  if (words.length === 0) return null;
  let total = 0;
  let group = 0;
  for (const word of words) {
    const magnitude = MAGNITUDES.get(word);
    const value = VALUES.get(word);
    if (magnitude === undefined && value === undefined) return null;
    if (value !== undefined) group += value;
    else if (magnitude !== undefined && magnitude >= 1000) {
      total += (group || 1) * magnitude;
      group = 0;
    } else group = (group || 1) * (magnitude ?? 1);
  }
  return total + group;
}
