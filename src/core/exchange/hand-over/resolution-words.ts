import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { ResolutionChoice, ResolutionRule } from '#core/model/resolution-choice.ts';
import { partyName } from '#core/words/comparison/attribution.ts';
import type { Words } from '#core/words/words.ts';

const RULES = {
  range: 'hand-over.by-range',
  lowest: 'hand-over.by-lowest',
  highest: 'hand-over.by-highest',
  'low-best-high': 'hand-over.by-low-best-high',
  'majority of originators': 'hand-over.by-majority',
} as const satisfies Readonly<Record<Exclude<ResolutionRule, 'preferred party'>, string>>;

/** Returns the name of a resolution rule: `the lowest figure`, `the figure of a preferred party (Delta Monitor)`. */
export const resolutionWords = (choice: ResolutionChoice, parties: Parties, words: Words): string =>
  choice.rule === 'preferred party'
    ? words.say('hand-over.by-preferred-party', { party: partyName(choice.partyId, parties, words) })
    : words.say(RULES[choice.rule]);
