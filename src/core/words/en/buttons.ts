import type { Messages } from '#core/words/format/messages.ts';

/** The buttons that many dialogs and menus share. */
export const buttons = {
  'button.cancel': 'Cancel',
  'button.close': 'Close',
  'button.open': 'Open',
  'button.delete': 'Delete',
  'button.import': 'Import',
  'button.rename': 'Rename',
  'button.rename-asking': 'Rename…',
  'button.undo': 'Undo',
  'button.redo': 'Redo',
  'button.export': 'Export…',
  'button.import-asking': 'Import…',
  'button.show-all': 'Show all',
  'button.none': 'None',
} as const satisfies Messages;
