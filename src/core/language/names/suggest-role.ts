import { ARABIC_UNNAMED_PEOPLE } from '#core/language/ar/arabic-people.ts';
import {
  ENGLISH_IRREGULAR_KINDS,
  ENGLISH_OFFICES,
  ENGLISH_ORGANISATIONS,
  ENGLISH_UNNAMED_PEOPLE,
  ENGLISH_WORDS_BEFORE_KINDS,
} from '#core/language/en/english-people.ts';
import { PERSIAN_UNNAMED_PEOPLE } from '#core/language/fa/persian-people.ts';
import { HEBREW_UNNAMED_PEOPLE } from '#core/language/he/hebrew-people.ts';
import { JAPANESE_UNNAMED_PEOPLE } from '#core/language/ja/japanese-people.ts';
import { CHINESE_UNNAMED_PEOPLE } from '#core/language/zh/chinese-people.ts';

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;

/** A name whose last word is a kind of person or outlet. */
const ENDS_IN_KIND = new RegExp(
  `(?:^|\\s)${anyOf(ENGLISH_UNNAMED_PEOPLE.kinds)}(?:s|es)?$|(?:^|\\s)${anyOf(ENGLISH_IRREGULAR_KINDS)}$`,
  'i',
);
const BEFORE_KIND = new RegExp(`^${anyOf(ENGLISH_WORDS_BEFORE_KINDS)}\\s+`, 'i');
/**
 * Matches a kind of people at the beginning of a name, in scripts without capital letters, where only the words can
 * tell.
 */
const BEGINS_WITH_KIND = new RegExp(
  `^${anyOf(
    [
      ARABIC_UNNAMED_PEOPLE,
      PERSIAN_UNNAMED_PEOPLE,
      HEBREW_UNNAMED_PEOPLE,
      CHINESE_UNNAMED_PEOPLE,
      JAPANESE_UNNAMED_PEOPLE,
    ].flatMap(({ kinds }) => kinds),
  )}`,
  'u',
);
const ORGANISATION = new RegExp(`\\b${anyOf(ENGLISH_ORGANISATIONS)}\\b`, 'i');
const OFFICIAL = new RegExp(`^(?:${anyOf(ENGLISH_OFFICES.before)}[ -])*${anyOf(ENGLISH_OFFICES.offices)}\\b`, 'i');

/** The roles that a name can suggest. */
export type SuggestedRole = 'official' | 'organisation' | 'outlet';

/**
 * Whether the words for a speaker name nobody: `sources`, `Local media`, `Kurdish outlets`,
 * `hospital staff`. A proposal: names of people and outlets have capital letters where their script has any, or aren't made
 * of a word for a kind; beyond the first word such a word in capitals (`Local Media Monitor`) is part of a name.
 */
export function looksUnnamed(words: string): boolean {
  const name = words.trim().replace(BEFORE_KIND, '');
  if (name === '') return false;
  const letters = name.replace(/[^\p{L}]/gu, '');
  if (letters === '') return false;
  if (letters.toLowerCase() === letters.toUpperCase()) return BEGINS_WITH_KIND.test(name);
  if (letters === letters.toLowerCase()) return true;
  const [, ...later] = name.split(/\s+/);
  const head = later.at(-1) ?? name;
  return (later.length === 0 || head === head.toLowerCase()) && ENDS_IN_KIND.test(name);
}

/** Suggests the role of a named party from its name: an outlet where the name shows nothing else. */
export function namedRole(name: string): SuggestedRole {
  if (OFFICIAL.test(name.trim())) return 'official';
  return ORGANISATION.test(name) ? 'organisation' : 'outlet';
}
