import type { Credibility, Reliability } from '#core/model/admiralty.ts';
import type { Party } from '#core/model/party.ts';
import type { Words } from './words.ts';

const RELIABILITY = {
  A: 'grade.reliability-a',
  B: 'grade.reliability-b',
  C: 'grade.reliability-c',
  D: 'grade.reliability-d',
  E: 'grade.reliability-e',
  F: 'grade.reliability-f',
} as const;
const CREDIBILITY = {
  1: 'grade.credibility-1',
  2: 'grade.credibility-2',
  3: 'grade.credibility-3',
  4: 'grade.credibility-4',
  5: 'grade.credibility-5',
  6: 'grade.credibility-6',
} as const;

/** Returns the meaning of a party's reliability grade: `usually reliable`. */
export const reliabilityWords = (grade: Reliability, words: Words): string => words.say(RELIABILITY[grade]);

/** Returns the meaning of a claim's credibility grade: `probably true`. */
export const credibilityWords = (grade: Credibility, words: Words): string => words.say(CREDIBILITY[grade]);

/** Returns a party's grade with its meaning, for a badge's tip: `F: reliability cannot be judged (not graded yet)`. */
export function partyGradeWords(
  { reliability, gradings }: Pick<Party, 'reliability' | 'gradings'>,
  words: Words,
): string {
  const values = { grade: reliability, meaning: reliabilityWords(reliability, words) };
  return words.say(gradings.length === 0 ? 'grade.not-graded-yet' : 'grade.graded', values);
}
