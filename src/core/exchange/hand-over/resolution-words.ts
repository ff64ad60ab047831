import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { ResolutionChoice, ResolutionRule } from '#core/model/resolution-choice.ts';
import { partyName } from '#core/words/comparison/attribution.ts';
import type { Words } from '#core/words/words.ts';

const RULES: Readonly<Record<ResolutionRule, string>> = {
  range: 'the range from the lowest to the highest figure',
  lowest: 'the lowest figure',
  highest: 'the highest figure',
  'low-best-high': 'low, best and high estimate',
  'majority of originators': 'what most named originators say',
  'preferred party': 'the figure of a preferred party',
};

/** A resolution rule for people: `the lowest figure`, `the figure of a preferred party (Delta Monitor)`. */
export const resolutionWords = (choice: ResolutionChoice, parties: Parties, words: Words): string =>
  choice.rule === 'preferred party'
    ? `${RULES[choice.rule]} (${partyName(choice.partyId, parties, words)})`
    : RULES[choice.rule];
