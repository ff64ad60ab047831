import type { Messages } from '#core/words/messages.ts';

/** The bar beside a selection in a report. */
export const selectionBar = {
  'selection-bar.attach': 'Attach the claim here {key}',
} as const satisfies Messages;
