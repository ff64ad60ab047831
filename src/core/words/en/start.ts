import type { Messages } from '#core/words/format/messages.ts';

/** Faults that leave no screen to show: the data can't be opened, or the window couldn't be drawn. */
export const start = {
  'start.no-data': 'Crosscheck can’t open its data',
  'start.no-data-remedy':
    'Another program may be using it, or the disk may be full or damaged. Close other Crosscheck windows, free some space, and start again.',
  'start.newer-data': 'It was written by a newer Crosscheck. Install that version, or a newer one, to open it.',
  'start.disk-full': 'The disk is full. Free some space and try again.',
  'start.nothing-changed': 'Nothing has been changed or deleted.',
  'start.try-again': 'Try again',
  'start.crashed': 'Something went wrong in this window',
  'start.crashed-remedy': 'Everything that was marked as saved is on the disk. Reload the window to go on.',
  'start.reload': 'Reload',
  'start.broken-rows':
    '{count, plural, one {# entry of older data could not be read and was} other {# entries of older data could not be read and were}} set aside, not deleted: {rows}.',
  'start.broken-row': '{id} ({field})',
  'start.unknown-fault': 'unknown fault',
  'start.unknown-language': 'Crosscheck has no language “{name}”, only {known}. It starts in English.',
} as const satisfies Messages;
