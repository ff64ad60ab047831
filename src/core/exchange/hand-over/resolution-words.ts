import { partyWords, type Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { ResolutionChoice, ResolutionRule } from '#core/model/resolution-choice.ts';

const RULES: Readonly<Record<ResolutionRule, string>> = {
  range: 'the range from the lowest to the highest figure',
  lowest: 'the lowest figure',
  highest: 'the highest figure',
  'low-best-high': 'low, best and high estimate',
  'majority of originators': 'what most named originators say',
  'preferred party': 'the figure of a preferred party',
};

/** A resolution rule for people: `the lowest figure`, `the figure of a preferred party (Delta Monitor)`. */
export const resolutionWords = (choice: ResolutionChoice, parties: Parties): string =>
  choice.rule === 'preferred party'
    ? `${RULES[choice.rule]} (${partyWords(choice.partyId, parties)})`
    : RULES[choice.rule];
