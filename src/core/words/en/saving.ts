import type { Messages } from '#core/words/format/messages.ts';

/**
 * The notices about files that are saved, and about text files that are opened, by a dialog of the operating system.
 */
export const saving = {
  'save.name-taken': 'There is a “{name}” already. Choose it by its full name to replace it.',
  'save.no-pdf': 'The PDF could not be made ({why}). Export it as HTML and print that.',
  'save.not-utf-8': 'It isn’t UTF-8 text. Save it as “CSV UTF-8” and import it again.',
  'save.file-and-why': '{name}: {why}',
  'save.disk-full': '“{name}” was not saved: the disk is full. Free some space, or save it somewhere else.',
  'save.not-allowed': '“{name}” was not saved: you may not write there. Choose a folder of your own.',
  'save.read-only': '“{name}” was not saved: that disk can’t be written to. Choose another one.',
  'save.no-folder': '“{name}” was not saved: that folder isn’t there any more. Choose another one.',
  'save.failed': '“{name}” was not saved ({fault}). Choose another folder.',
  'save.pdf-too-long':
    'The report is too long to be made a PDF. Export it as HTML and print that, in parts if need be.',
  'saving.done-since': 'Not taken back: something else was done since. Ctrl Z goes back step by step.',
} as const satisfies Messages;
