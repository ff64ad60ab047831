import type { Messages } from '#core/words/format/messages.ts';

/** The window without an open investigation, and the dialogs that name, delete and erase investigations. */
export const home = {
  'home.lead': 'Put reports side by side, mark what each one claims, and see where they agree.',
  'home.drop': 'Drop reports here',
  'home.drop-hint':
    'PDF, Word, web pages, e-mail, text and many more; files or whole folders. They start a new investigation.',
  'home.import': 'Import… {key}',
  'home.new': 'New investigation',
  'home.sample': 'Look at the sample investigation',
  'home.investigations': 'Investigations',
  'home.contents-created':
    '{reports, plural, one {# report} other {# reports}} · {claims, plural, one {# claim} other {# claims}} · created {day}',
  'home.contents-deleted':
    '{reports, plural, one {# report} other {# reports}} · {claims, plural, one {# claim} other {# claims}} · deleted {day}',
  'home.menu': 'Menu of {name}',
  'home.deleted-investigations': 'Deleted investigations',
  'home.deleted': 'Deleted',
  'home.restore': 'Restore',
  'home.erase-name': 'Erase {name} for good',
  'home.promise': 'Everything stays on this computer. Crosscheck never uses the network.',
  'home.rename': 'Rename investigation',
  'home.erase-title': 'Erase for good?',
  'home.erase-warning':
    '“{name}” with all its reports, claims and its history will be erased from this computer. This can’t be undone.',
  'home.keep': 'Keep it',
  'home.erase': 'Erase',
  'home.create': 'Create',
  'home.untitled': 'Untitled investigation',
  'home.name': 'Name',
  'home.name-hint': 'The event or question under study',
} as const satisfies Messages;
