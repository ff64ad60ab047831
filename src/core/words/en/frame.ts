import type { Messages } from '#core/words/format/messages.ts';

/** The bars around every screen: top bar, rail, status bar, and the notices that come from anywhere. */
export const frame = {
  'frame.screens': 'Screens',
  'frame.saved': 'Saved',
  'frame.saving': 'Saving…',
  'frame.not-saved': 'Not saved',
  'frame.erased-meanwhile': 'It was erased in the meantime.',
  'frame.deleted': '“{name}” was deleted.',
  'frame.investigation': 'Investigation',
  'frame.search': 'Go to a report, a command',
  'frame.sidebar': 'Reports and tags',
  'frame.card': 'Card',
  'frame.reports': '{count, plural, one {# report} other {# reports}}',
  'frame.claims': '{count, plural, one {# claim} other {# claims}}',
  'frame.questions': '{count, plural, one {# question} other {# questions}}',
  'frame.stored-here': 'Stored on this computer only · Network: blocked',
  'frame.still-importing': 'Reports are still being imported. To undo the import, cancel it or wait until it ends.',
  'frame.undone': 'Undone: {what}.',
  'frame.redone': 'Done again: {what}.',
  'frame.undo': 'Undo {what}',
  'frame.redo': 'Redo {what}',
  'frame.worker-fault':
    '{task, select, import {The import} table {The claims table} names {The search for names} wording {The search for shared wording} other {A part of the program}} ran into a fault ({message}). Everything that was marked as saved is on the disk. Reload the window to go on.',
  'frame.worker-not-started': 'it could not be started',
  'frame.notices': 'Notices',
  'frame.close-notice': 'Close this notice',
} as const satisfies Messages;
