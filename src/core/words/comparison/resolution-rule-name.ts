import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { ResolutionChoice, ResolutionRule } from '#core/model/resolution-choice.ts';
import type { Words } from '#core/words/words.ts';
import { partyName } from './attribution.ts';

const NAMES = {
  range: 'resolutions.by-range',
  lowest: 'resolutions.by-lowest',
  highest: 'resolutions.by-highest',
  'low-best-high': 'resolutions.by-low-best-high',
  'majority of originators': 'resolutions.by-majority',
} as const satisfies Readonly<Record<Exclude<ResolutionRule, 'preferred party'>, string>>;

/** Returns the name of a resolution rule: `the lowest figure`, `the figure of a preferred party (Delta Monitor)`. */
export const resolutionRuleName = (choice: ResolutionChoice, parties: Parties, words: Words): string =>
  choice.rule === 'preferred party'
    ? words.say('resolutions.by-preferred-party', { party: partyName(choice.partyId, parties, words) })
    : words.say(NAMES[choice.rule]);
