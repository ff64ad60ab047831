import type { ClaimKind } from '#core/model/claim-kind.ts';
import type { Words } from './words.ts';

const NAMES = {
  killed: 'codebook-start.killed',
  wounded: 'codebook-start.wounded',
  casualties: 'codebook-start.casualties',
  captured: 'codebook-start.captured',
  attack: 'codebook-start.attack',
  onset: 'codebook-start.onset',
  cause: 'codebook-start.cause',
  ceasefire: 'codebook-start.ceasefire',
  'control change': 'codebook-start.control-change',
  deployment: 'codebook-start.deployment',
  background: 'codebook-start.background',
  'evidence quality': 'codebook-start.evidence-quality',
} as const satisfies Readonly<Record<ClaimKind, string>>;

/** Returns the name and the definition of the tag that a new investigation has for a claim kind. */
export const startingTag = (kind: ClaimKind, words: Words) => ({
  name: words.say(NAMES[kind]),
  description: words.say(`${NAMES[kind]}-definition`),
});
