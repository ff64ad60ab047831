import type { Messages } from '#core/words/format/messages.ts';

/** The reasons why two spellings may be one name. */
export const nameProposals = {
  'name-proposals.alike': '“{a}” and “{b}” have the same consonants and vowels that are often confused.',
} as const satisfies Messages;
