import { ARABIC_STANCE } from '#core/language/ar/arabic-stance.ts';
import { GERMAN_STANCE } from '#core/language/de/german-stance.ts';
import { ENGLISH_STANCE } from '#core/language/en/english-stance.ts';
import { SPANISH_STANCE } from '#core/language/es/spanish-stance.ts';
import { PERSIAN_STANCE } from '#core/language/fa/persian-stance.ts';
import { FRENCH_STANCE } from '#core/language/fr/french-stance.ts';
import { HEBREW_STANCE } from '#core/language/he/hebrew-stance.ts';
import { ITALIAN_STANCE } from '#core/language/it/italian-stance.ts';
import { JAPANESE_STANCE } from '#core/language/ja/japanese-stance.ts';
import { PORTUGUESE_STANCE } from '#core/language/pt/portuguese-stance.ts';
import { RUSSIAN_STANCE } from '#core/language/ru/russian-stance.ts';
import { TURKISH_STANCE } from '#core/language/tr/turkish-stance.ts';
import { UKRAINIAN_STANCE } from '#core/language/uk/ukrainian-stance.ts';
import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';
import { CHINESE_STANCE } from '#core/language/zh/chinese-stance.ts';
import { foldWord } from './fold-word.ts';
import type { StanceToken } from './stance-token.ts';

/** The stance words of every language that has them; a language that comes first is tried first where words tell none. */
export const STANCE_WORDS: readonly StanceWords[] = [
  ENGLISH_STANCE,
  FRENCH_STANCE,
  GERMAN_STANCE,
  SPANISH_STANCE,
  PORTUGUESE_STANCE,
  ITALIAN_STANCE,
  TURKISH_STANCE,
  ARABIC_STANCE,
  PERSIAN_STANCE,
  RUSSIAN_STANCE,
  UKRAINIAN_STANCE,
  HEBREW_STANCE,
  JAPANESE_STANCE,
  CHINESE_STANCE,
];

const SCRIPTS: Readonly<Record<StanceWords['script'], RegExp>> = {
  Latin: /\p{Script=Latin}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Hebrew: /\p{Script=Hebrew}/gu,
  Han: /\p{Script=Han}/gu,
  Kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
};

/** How many letters are looked at to tell a script: enough for a few sentences. */
const LOOKED_AT = 2000;

/** The script of most letters of a text; kana beside Han make it Japanese. Null for a text without such letters. */
function scriptOf(text: string): StanceWords['script'] | null {
  const beginning = text.slice(0, LOOKED_AT);
  const count = (script: StanceWords['script']) => beginning.match(SCRIPTS[script])?.length ?? 0;
  const most = (['Latin', 'Arabic', 'Cyrillic', 'Hebrew', 'Han', 'Kana'] as const)
    .map((script) => ({ script, letters: count(script) }))
    .reduce((best, next) => (next.letters > best.letters ? next : best));
  if (most.letters === 0) return null;
  return most.script === 'Han' && count('Kana') > 0 ? 'Kana' : most.script;
}

const commonWords = new WeakMap<StanceWords, ReadonlySet<string>>();

/** The words of a language that say nothing of an event: its frequent words and its conjunctions. */
export function wordsWithoutEvent(words: StanceWords): ReadonlySet<string> {
  const known = commonWords.get(words);
  if (known !== undefined) return known;
  const { but, and, or, that, other } = words.clauses;
  const all = [...words.common.split(' '), ...but, ...and, ...or, ...that, ...other];
  const made = new Set(all.map(foldWord));
  commonWords.set(words, made);
  return made;
}

/**
 * Chooses the languages in which a wording may be read: the report's where its script fits, otherwise those of the
 * wording's script that most of its frequent words belong to.
 */
export function languagesOf(
  text: string,
  tokens: readonly StanceToken[],
  language: string | undefined,
): readonly StanceWords[] {
  const script = scriptOf(text);
  const primary = (language ?? 'und').toLowerCase().split(/[-_]/)[0] ?? 'und';
  const fitting = STANCE_WORDS.filter((words) => words.script === script);
  const tagged = fitting.filter((words) => words.language === primary);
  if (tagged.length > 0) return tagged;
  const known = STANCE_WORDS.some((words) => words.language === primary);
  if (primary !== 'und' && primary !== '' && !known && script !== 'Latin') return [];
  const scored = fitting.map((words) => ({ words, score: commonIn(tokens, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (primary !== 'und' && primary !== '' && !known && best < 2) return [];
  return scored.filter(({ score }) => score === best).map(({ words }) => words);
}

/** How many words of a wording are frequent in a language or hold a letter of its own. */
function commonIn(tokens: readonly StanceToken[], words: StanceWords): number {
  const common = wordsWithoutEvent(words);
  const letters = words.letters.split('');
  return tokens
    .slice(0, LOOKED_AT)
    .filter(({ fold, small }) => common.has(fold) || letters.some((letter) => small.includes(letter))).length;
}
