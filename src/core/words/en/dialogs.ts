import type { Messages } from '#core/words/format/messages.ts';

/** Dialogs of the operating system that the main process opens. */
export const dialogs = {
  'dialog.import-reports': 'Import reports',
  'dialog.reports': 'Reports',
  'dialog.all-files': 'All files',
} as const satisfies Messages;
