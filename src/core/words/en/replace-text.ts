import type { Messages } from '#core/words/format/messages.ts';

/** The dialog that replaces a report’s text by a newer version. */
export const replaceText = {
  'replace-text.title': 'Replace the text',
  'replace-text.title-of-newer': 'A new version of a report',
  'replace-text.import-first': 'Import the new version first; then it can take this report’s place.',
  'replace-text.explained':
    'The text of “{report}” is replaced by that of a report you have imported. The old text stays. Title, publisher and date stay as they are.',
  'replace-text.explained-for-newer':
    '“{report}” takes the place of an earlier text. The old text stays. Title, publisher and date stay as they are.',
  'replace-text.newer-version': 'The newer version',
  'replace-text.older-report': 'The report of which it is a newer version',
  'replace-text.cancel': 'Cancel',
  'replace-text.replace': 'Replace the text',
  'replace-text.done':
    'Text replaced. {placed, plural, one {# claim} other {# claims}} found again, {orphaned} orphaned.',
  'replace-text.candidate': '{report} ({share, number, ::percent} the same wording)',
  'replace-text.no-claims': 'The report has no claims.',
  'replace-text.found': '{placed} of {count, plural, one {# claim is} other {# claims are}} found again.',
  'replace-text.found-how': '{placed} of {count, plural, one {# claim is} other {# claims are}} found again: {places}.',
  'replace-text.found-exact': '{count} where the same words stand',
  'replace-text.found-edited': '{count} where they were edited in place',
  'replace-text.found-approximate': '{count} where similar words stand',
  'replace-text.newer-claims':
    '{count, plural, one {# claim of the newer report moves with its text.} other {# claims of the newer report move with its text.}}',
  'replace-text.orphaned':
    '{count, plural, one {# is not in the new text. It stays, as orphaned, and can be attached by hand:} other {# are not in the new text. They stay, as orphaned, and can be attached by hand:}}',
} as const satisfies Messages;
