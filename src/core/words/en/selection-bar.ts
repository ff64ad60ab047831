import type { Messages } from '#core/words/format/messages.ts';

/** The bar beside a selection in a report. */
export const selectionBar = {
  'selection-bar.title': 'Mark with a tag',
  'selection-bar.tag': 'Tag',
  'selection-bar.tag-name': 'Name of a tag, known or new',
  'selection-bar.new-tag': 'New tag… {key}',
  'selection-bar.other-tag': 'Another or a new tag… {key}',
  'selection-bar.attach': 'Attach the claim here {key}',
} as const satisfies Messages;
