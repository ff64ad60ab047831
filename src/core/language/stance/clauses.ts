import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';
import { foldWord, smallWord } from './fold-word.ts';
import type { StanceToken } from './stance-token.ts';

/** A clause as its first word and the word after its last. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** What begins it. `and`, `that`: with such a word, with or without a comma; `other`: a word such as "when". */
  readonly begins: 'sentence' | 'semicolon' | 'comma' | 'but' | 'and' | 'that' | 'other';
}

/** The most words of a listed thing: "did not enter, shell at night or burn the town". */
const LISTED_WORDS = 3;

/** The number of the clause that each word belongs to. */
export const clauseOfEachWord = (clauses: readonly Clause[]): readonly number[] =>
  clauses.flatMap(({ from, to }, number) => Array.from({ length: to - from }, () => number));

/** Splits words into clauses at punctuation and conjunctions. Lists whose last member follows an "or" stay whole. */
export function clausesOf(tokens: readonly StanceToken[], words: StanceWords): readonly Clause[] {
  const starts = new Map<string, Clause['begins']>();
  for (const kind of ['other', 'that', 'and', 'but'] as const) {
    for (const word of words.clauses[kind]) starts.set(spelled(words, smallWord(word)), kind);
  }
  const ors = new Set(words.clauses.or);
  const clauses: { from: number; to: number; begins: Clause['begins'] }[] = [];
  for (const [place, token] of tokens.entries()) {
    const begins = beginsAt(token, starts.get(spelled(words, token.small)));
    if (begins === null) continue;
    const last = clauses.at(-1);
    if (last !== undefined) last.to = place;
    clauses.push({ from: place, to: tokens.length, begins });
  }
  const hasOr = ({ from }: Clause) => tokens.slice(from, from + LISTED_WORDS + 1).some(({ fold }) => ors.has(fold));
  const isListed = (clause: Clause, next: Clause | undefined) =>
    clause.begins === 'comma' &&
    (hasOr(clause) || (clause.to - clause.from <= LISTED_WORDS && next?.begins === 'comma' && hasOr(next)));
  const whole: { from: number; to: number; begins: Clause['begins'] }[] = [];
  for (const [place, clause] of clauses.entries()) {
    const last = whole.at(-1);
    if (last !== undefined && isListed(clause, clauses[place + 1])) last.to = clause.to;
    else whole.push(clause);
  }
  return whole;
}

/** A conjunction as it is looked up: with its accents in Latin script, because Italian "e" is "and" and "è" is "is". */
const spelled = ({ script }: StanceWords, small: string): string => (script === 'Latin' ? small : foldWord(small));

function beginsAt({ before }: StanceToken, word: Clause['begins'] | undefined): Clause['begins'] | null {
  if (before === 'start' || before === 'sentence') return 'sentence';
  if (before === 'semicolon') return 'semicolon';
  if (before === 'hyphen') return null;
  return word ?? (before === 'comma' ? 'comma' : null);
}
