import type { Messages } from '#core/words/messages.ts';

/** Marking, moving and deleting claims in a text. */
export const marking = {
  'marking.claim-deleted': 'Claim deleted.',
} as const satisfies Messages;
