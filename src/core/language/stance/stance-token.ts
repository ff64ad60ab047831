import { ENGLISH_ABBREVIATIONS } from '#core/language/en/english-abbreviations.ts';
import { UNSPACED } from '#core/text/unspaced-script.ts';
import { foldWord, smallWord } from './fold-word.ts';

/** A word of a wording; in a script without spaces a letter. */
export interface StanceToken {
  readonly start: number;
  readonly end: number;
  /** The word as it is compared. */
  readonly fold: string;
  /** The word in small letters with its accents. */
  readonly small: string;
  readonly capital: boolean;
  /** What parts the word from the word before it. `hyphen`: a hyphen alone. */
  readonly before: 'start' | 'sentence' | 'semicolon' | 'comma' | 'hyphen' | 'space';
}

const WORD = new RegExp(String.raw`${UNSPACED}|[\p{L}\p{M}\p{N}'’‘ʼ\u200c\u200d״׳]`, 'gu');
const UNSPACED_LETTER = new RegExp(UNSPACED, 'u');
const APOSTROPHES = /['’‘ʼ]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SENTENCE_END = /[.!?؟…\n](?=["'”’»)\]\s])|[。！？\n]|[.!?؟]$/;
const SEMICOLON = /[;؛；]/;
/** A mark that parts clauses; between figures ("4,000") it has no space beside it and parts nothing. */
const COMMA = /[,:](?=\s|["'”’])|[،،，：()[\]“”„«»"—–「」『』]|\s-\s/;

/** Splits a wording into its words, in order, in one pass. */
export function stanceTokens(text: string): readonly StanceToken[] {
  const tokens: StanceToken[] = [];
  let last = 0;
  const add = (start: number, end: number) => {
    const word = text.slice(start, end);
    const fold = foldWord(word).replaceAll("'", '');
    if (fold === '') return;
    const between = text.slice(last, start);
    tokens.push({
      start,
      end,
      fold: /n['’]t$/i.test(word) ? `${fold.slice(0, -1)}'t` : fold,
      small: smallWord(word),
      capital: /^\p{Lu}/u.test(word),
      before: tokens.length === 0 ? 'start' : partedBy(between, tokens.at(-1)?.fold ?? ''),
    });
    last = end;
  };
  for (const [start, end] of runs(text)) for (const [from, to] of atApostrophes(text, start, end)) add(from, to);
  return tokens;
}

/** Runs of letters and figures as start and end; a letter of a script without spaces is a run. */
function runs(text: string): readonly (readonly [start: number, end: number])[] {
  const found: [number, number][] = [];
  let joinable = false;
  for (const { 0: letter, index } of text.matchAll(WORD)) {
    const unspaced = UNSPACED_LETTER.test(letter);
    const last = found.at(-1);
    if (joinable && !unspaced && last?.[1] === index) last[1] = index + letter.length;
    else found.push([index, index + letter.length]);
    joinable = !unspaced;
  }
  return found;
}

/** Splits "n’a" into "n" and "a"; keeps "didn’t" and Ukrainian words whole. */
function atApostrophes(text: string, start: number, end: number): readonly (readonly [number, number])[] {
  const word = text.slice(start, end);
  if (!APOSTROPHES.test(word) || /n['’]t$/i.test(word) || CYRILLIC.test(word)) return [[start, end]];
  const parts: [number, number][] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !APOSTROPHES.test(text.charAt(at))) continue;
    if (at > from) parts.push([from, at]);
    from = at + 1;
  }
  return parts;
}

function partedBy(between: string, wordBefore: string): StanceToken['before'] {
  if (between.startsWith('. ') && (wordBefore.length === 1 || ENGLISH_ABBREVIATIONS.has(wordBefore))) return 'space';
  if (SENTENCE_END.test(between)) return 'sentence';
  if (SEMICOLON.test(between)) return 'semicolon';
  if (COMMA.test(between)) return 'comma';
  return /^[-‐‑]$/.test(between) ? 'hyphen' : 'space';
}
