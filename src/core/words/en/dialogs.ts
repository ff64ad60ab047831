import type { Messages } from '#core/words/format/messages.ts';

/** Dialogs of the operating system that the main process opens. */
export const dialogs = {
  'dialog.import-reports': 'Import reports',
  'dialog.reports': 'Reports',
  'dialog.all-files': 'All files',
  'dialog.window-crashes': 'Crosscheck’s window keeps crashing ({reason})',
  'dialog.window-crashes-remedy':
    'Everything that was called saved is on the disk. Close other programs if memory is short, and try again.',
  'dialog.quit': 'Quit',
} as const satisfies Messages;
