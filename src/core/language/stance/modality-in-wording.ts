import type { StanceWords } from '#core/language/vocabulary/stance-words.ts';
import type { Clause } from './clauses.ts';
import { phraseAt, type PhraseMatch } from './phrase-index.ts';
import { indexesOf, isHeadline, type StanceMark } from './stance-marks.ts';
import type { StanceToken } from './stance-token.ts';

/** Whether a wording speaks of what happened, of a plan or of an expectation, and the phrase that tells. */
export interface Modality {
  readonly modality: 'happened' | 'planned' | 'expected';
  readonly from: number;
  readonly to: number;
}

/** Words of the event that a clause must hold before a later clause counts as another event. */
const EVENT_WORDS = 2;

/** Marks whose words may tell a plan as well: "won’t". */
const MAY_PLAN: ReadonlySet<StanceMark['kind']> = new Set(['negation', 'none', 'lacking']);

/**
 * Reads whether the event is planned or expected. Phrases in a clause about something else ("which will …"), after "and", or in a later
 * sentence tell nothing of the event.
 */
export function modalityIn(
  tokens: readonly StanceToken[],
  clauses: readonly Clause[],
  marks: readonly StanceMark[],
  words: StanceWords,
  isEventWord: (place: number) => boolean,
): Modality | null {
  const { planned, expected } = indexesOf(words);
  const others = new Set(marks.filter(({ kind }) => !MAY_PLAN.has(kind)).flatMap((mark) => mark.words));
  const ands = new Set(words.clauses.and);
  const headline = isHeadline(tokens);
  let told = 0;
  let found: Modality | null = null;
  for (const [number, { from, to, begins }] of clauses.entries()) {
    const isLater = begins === 'sentence' || begins === 'semicolon' || begins === 'but';
    if (isLater && told >= EVENT_WORDS && found === null) return null;
    for (let place = from; place < to; place++) {
      if (isEventWord(place)) told += 1;
      const token = tokens[place];
      if (token === undefined || others.has(place) || (begins === 'other' && number > 0)) continue;
      if (token.capital && token.before === 'space' && !headline) continue;
      const before = tokens[place - 1];
      if (before !== undefined && told > 0 && ands.has(before.fold)) continue;
      const hope = phraseAt(expected, tokens, place);
      if (hope !== null) return { modality: 'expected', from: hope.from, to: hope.to };
      const plan: PhraseMatch | null = found === null ? phraseAt(planned, tokens, place) : null;
      if (plan !== null) found = { modality: 'planned', from: plan.from, to: plan.to };
    }
  }
  return found;
}
