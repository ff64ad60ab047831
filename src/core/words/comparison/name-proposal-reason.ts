import type { NameProposal } from '#core/comparison/names/name-proposals.ts';
import type { Words } from '#core/words/words.ts';

/** Returns the reason why two spellings may be one name. */
export const nameProposalReason = ({ a, b }: NameProposal, words: Words): string =>
  words.say('name-proposals.alike', { a: a.spelling, b: b.spelling });
