import { expect, test } from 'vitest';
import { clauseOfEachWord, clausesOf } from './clauses.ts';
import { coveredWords } from './covered-words.ts';
import { modalityIn } from './modality-in-wording.ts';
import { openMarks } from './open-marks.ts';
import { stanceMarks } from './stance-marks.ts';
import { stanceTokens } from './stance-token.ts';
import { STANCE_WORDS } from './stance-words-of-language.ts';

/** An array that counts how often its members are read. */
function counted<T>(members: readonly T[], count: () => void): readonly T[] {
  return new Proxy(members, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) count();
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}

/** How many words, clauses and marks are looked at to read a text in a language. */
function readsOf(text: string, words: (typeof STANCE_WORDS)[number]): number {
  let reads = 0;
  const count = () => {
    reads += 1;
  };
  const tokens = counted(stanceTokens(text), count);
  const marks = counted(stanceMarks(text, tokens, words), count);
  const clauses = counted(clausesOf(tokens, words), count);
  const clauseOf = counted(clauseOfEachWord(clauses), count);
  const open = openMarks(marks, clauses, clauseOf);
  coveredWords(open, clauses, clauseOf, () => true);
  modalityIn(tokens, clauses, marks, words, () => true);
  return reads;
}

test.each(
  STANCE_WORDS.flatMap((words) =>
    [
      ...words.negation.slice(0, 2),
      ...words.lacking.slice(0, 1),
      ...words.denial.filter((phrase) => phrase.includes('…')),
      ...words.harmless.filter((phrase) => phrase.includes('…')),
      ...words.clauses.or.slice(0, 1).map((or) => `a, b ${or} c,`),
      '“, . ; ’',
      '-',
    ].map((phrase) => [words.language, phrase.replace(/\|\S*/g, '').replace(/[*=?…]/g, ''), words] as const),
  ),
)('%s: a text of twice as many “%s” takes at most twice the effort', (_language, phrase, words) => {
  const short = readsOf(`${phrase} `.repeat(60), words);
  const long = readsOf(`${phrase} `.repeat(120), words);
  expect(long).toBeLessThanOrEqual(2.1 * short + 100);
});
