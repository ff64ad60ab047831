import type { Messages } from '#core/words/format/messages.ts';

/** Marking, moving and deleting claims in a text. */
export const marking = {
  'marking.claim-deleted': 'Claim deleted.',
} as const satisfies Messages;
