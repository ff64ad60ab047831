import type { StancePhrase } from '#core/language/vocabulary/stance-words.ts';
import { foldWord, smallWord } from './fold-word.ts';
import { stanceTokens, type StanceToken } from './stance-token.ts';

/** The most words that `…` stands for: enough for an object between a verb and its particle; more would join two events. */
const LONGEST_GAP = 8;

type Piece = { readonly gap: true } | { readonly gap: false; readonly fits: (token: StanceToken) => boolean };

/** The phrases of one list, found by their first word. */
export interface PhraseIndex {
  readonly byFirst: ReadonlyMap<string, readonly (readonly Piece[])[]>;
  /** Phrases whose first word has any ending or beginning. */
  readonly others: readonly (readonly Piece[])[];
  readonly joined: readonly string[];
}

/** Where a phrase stands: the first word, and the word after the last. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  /** The words of the phrase, without those in its gap. */
  readonly words: readonly number[];
}

/** Prepares phrases for reading; `joined` are the letters written joined to the next word. */
export function phraseIndex(phrases: readonly StancePhrase[], joined: readonly string[]): PhraseIndex {
  const byFirst = new Map<string, (readonly Piece[])[]>();
  const others: (readonly Piece[])[] = [];
  for (const words of phrases.flatMap(withAndWithoutOptional)) {
    const pieces = words.map((word) => pieceOf(word, joined));
    const firsts = (words[0] ?? '').split('|');
    if (firsts.some((first) => /[*=]/.test(first))) others.push(pieces);
    else {
      for (const first of firsts) {
        const key = foldWord(first);
        byFirst.set(key, [...(byFirst.get(key) ?? []), pieces]);
      }
    }
  }
  return { byFirst, others, joined };
}

/** Finds the longest phrase that begins at a word; null where none does. Looks at a bounded number of words. */
export function phraseAt(index: PhraseIndex, tokens: readonly StanceToken[], from: number): PhraseMatch | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const candidates = formsOf(first.fold, index.joined).flatMap((form) => index.byFirst.get(form) ?? []);
  let longest: readonly number[] = [];
  for (const pieces of [...candidates, ...index.others]) {
    const words = wordsOf(pieces, tokens, from);
    if (words.length > 0 && (words.at(-1) ?? -1) > (longest.at(-1) ?? -1)) longest = words;
  }
  const last = longest.at(-1);
  return last === undefined ? null : { from, to: last + 1, words: longest };
}

/** The words of a phrase that begins at `from`; none where the phrase doesn't stand there. */
function wordsOf(pieces: readonly Piece[], tokens: readonly StanceToken[], from: number): readonly number[] {
  const words: number[] = [];
  let gap = 0;
  for (const piece of pieces) {
    if (piece.gap) {
      gap = LONGEST_GAP;
      continue;
    }
    const at = (words.at(-1) ?? from - 1) + 1;
    const found = firstFitting(piece.fits, tokens, at, at + gap, from, gap > 0);
    if (found === null) return [];
    words.push(found);
    gap = 0;
  }
  return words;
}

/** The first word between two places that fits, in one sentence with the word at `from`; a gap stays within its clause. */
function firstFitting(
  fits: (token: StanceToken) => boolean,
  tokens: readonly StanceToken[],
  first: number,
  last: number,
  from: number,
  isGap: boolean,
): number | null {
  for (let place = first; place <= last; place++) {
    const token = tokens[place];
    if (token === undefined || (place > from && token.before === 'sentence')) return null;
    if (isGap && (token.before === 'comma' || token.before === 'semicolon')) return null;
    if (fits(token)) return place;
  }
  return null;
}

/** Splits a phrase into its words, letters of scripts without spaces apart; a phrase of optional words is several. */
function withAndWithoutOptional(phrase: StancePhrase): readonly (readonly string[])[] {
  let all: string[][] = [[]];
  for (const written of phrase.split(' ')) {
    const optional = written.endsWith('?');
    const word = optional ? written.slice(0, -1) : written;
    const plain = /[|*=…]/.test(word);
    const words = plain ? [word] : stanceTokens(word).map(({ start, end }) => word.slice(start, end));
    const longer = all.map((before) => [...before, ...words]);
    all = optional ? [...all, ...longer] : longer;
  }
  return all;
}

function pieceOf(word: string, joined: readonly string[]): Piece {
  if (word === '…') return { gap: true };
  const tests = word.split('|').map((alternative) => testOf(alternative, joined));
  return { gap: false, fits: (token) => tests.some((fits) => fits(token)) };
}

function testOf(word: string, joined: readonly string[]): (token: StanceToken) => boolean {
  const exact = word.startsWith('=');
  const bare = (exact ? smallWord : foldWord)(word.replace(/[=*]/g, ''));
  const written = ({ fold, small }: StanceToken) => (exact ? [small] : formsOf(fold, joined));
  const ending = /^=?\*/.test(word);
  if (ending) return (token) => !token.capital && written(token).some((form) => form.endsWith(bare));
  if (word.endsWith('*')) return (token) => written(token).some((form) => form.startsWith(bare));
  return (token) => written(token).includes(bare);
}

/** A word as it is, and without a letter that is joined to it. */
const formsOf = (fold: string, joined: readonly string[]): readonly string[] => {
  const letter = joined.find((prefix) => fold.startsWith(prefix) && fold.length > prefix.length + 1);
  return letter === undefined ? [fold] : [fold, fold.slice(letter.length)];
};
