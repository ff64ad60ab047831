import type { ClaimKind } from '#core/model/claim-kind.ts';
import type { Words } from './words.ts';

const NAMES = {
  killed: 'kind.killed',
  wounded: 'kind.wounded',
  casualties: 'kind.casualties',
  captured: 'kind.captured',
  attack: 'kind.attack',
  onset: 'kind.onset',
  cause: 'kind.cause',
  ceasefire: 'kind.ceasefire',
  'control change': 'kind.control-change',
  deployment: 'kind.deployment',
  background: 'kind.background',
  'evidence quality': 'kind.evidence-quality',
} as const satisfies Readonly<Record<ClaimKind, string>>;

/** Returns the name of a claim kind: `control change`. */
export const kindName = (kind: ClaimKind, words: Words): string => words.say(NAMES[kind]);
