import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';
import { phraseAt, phraseIndex, type PhraseIndex } from './phrase-index.ts';
import type { StanceToken } from './stance-token.ts';

const KINDS = ['harmless', 'unknown', 'denial', 'lacking', 'none', 'negation'] as const;

/** A phrase of a wording that bears on its stance. */
export interface StanceMark {
  readonly kind: (typeof KINDS)[number];
  readonly from: number;
  readonly to: number;
  /** The words that make the phrase; words in a gap of it are others. */
  readonly words: readonly number[];
}

type Indexes = Readonly<Record<(typeof KINDS)[number] | 'planned' | 'expected', PhraseIndex>>;

const prepared = new WeakMap<StanceWords, Indexes>();

/** The phrases of a language, prepared once. */
export function indexesOf(words: StanceWords): Indexes {
  const known = prepared.get(words);
  if (known !== undefined) return known;
  const index = (kind: keyof Indexes) => phraseIndex(words[kind], words.joined);
  const made: Indexes = {
    harmless: index('harmless'),
    unknown: index('unknown'),
    denial: index('denial'),
    lacking: index('lacking'),
    none: index('none'),
    negation: index('negation'),
    planned: index('planned'),
    expected: index('expected'),
  };
  prepared.set(words, made);
  return made;
}

/** Finds the phrases that bear on a stance, in order. Of phrases that begin at one word the most particular kind counts. */
export function stanceMarks(text: string, tokens: readonly StanceToken[], words: StanceWords): readonly StanceMark[] {
  const indexes = indexesOf(words);
  const headline = isHeadline(tokens);
  const taken = new Set<number>();
  const marks: StanceMark[] = [];
  for (const from of tokens.keys()) {
    if (taken.has(from) || (!headline && isNamePart(tokens, from)) || isNumberSign(text, tokens[from])) continue;
    for (const kind of KINDS) {
      const match = phraseAt(indexes[kind], tokens, from);
      if (match === null || match.words.some((word) => taken.has(word))) continue;
      if ((kind === 'none' || kind === 'negation') && isHalfOfWord(tokens, match)) continue;
      for (const word of match.words) taken.add(word);
      marks.push({ kind, ...match });
      break;
    }
  }
  return marks;
}

/** Whether a word is written with a capital though nothing begins there: "Dr No", "Never Again" in a sentence. */
const isNamePart = (tokens: readonly StanceToken[], place: number): boolean => {
  const token = tokens[place];
  return token !== undefined && token.capital && (token.before === 'space' || token.before === 'hyphen');
};

/** "No. 4" */
const isNumberSign = (text: string, token: StanceToken | undefined): boolean =>
  token?.fold === 'no' && /^\.\s?\d/.test(text.slice(token.end, token.end + 3));

/** "no-fly zone", "non-combatants" */
const isHalfOfWord = (tokens: readonly StanceToken[], { from, to }: { from: number; to: number }): boolean =>
  tokens[from]?.before === 'hyphen' || tokens[to]?.before === 'hyphen';

/** The share of words with a capital above which capitals tell no names: a headline. */
const HEADLINE = 0.8;

/** Whether most words of a wording have a capital. German nouns alone don't come up to that. */
export function isHeadline(tokens: readonly StanceToken[]): boolean {
  const long = tokens.filter(({ fold }) => fold.length > 3);
  return long.length > 2 && long.filter(({ capital }) => capital).length >= long.length * HEADLINE;
}
