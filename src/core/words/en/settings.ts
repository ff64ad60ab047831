import type { Messages } from '#core/words/format/messages.ts';

/** The settings, and the facts about this installation. */
export const settings = {
  'settings.you': 'You',
  'settings.name': 'Your name, written beside what you mark from now on',
  'settings.name-hint': 'Name or initials; may stay empty',
  'settings.look': 'Appearance',
  'settings.theme': 'Theme',
  'settings.as-system': 'As the system',
  'settings.light': 'Light',
  'settings.dark': 'Dark',
  'settings.interface-size': 'Interface size',
  'settings.text-size': 'Text size',
  'settings.text-size-value': 'Text size {value} px',
  'settings.spacing': 'Line spacing',
  'settings.spacing-value': 'Line spacing {value} ×',
  'settings.sample': 'This is how a report is set. Serif is what a report says; sans is what you and the program say.',
  'settings.about': 'About',
  'about.crosscheck': 'Crosscheck',
  'about.engine': 'Electron, Chromium',
  'about.title': 'About Crosscheck',
  'about.data-folder': 'Your data lies in',
  'about.kept': 'If the disk fills up',
  'about.kept-yes': 'your data stays',
  'about.kept-no': 'the system may delete your data',
  'about.network': 'Network',
  'about.blocked':
    '{count, plural, one {blocked; # request was refused since the start} other {blocked; # requests were refused since the start}}',
} as const satisfies Messages;
