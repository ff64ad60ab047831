import type { Messages } from '#core/words/format/messages.ts';

/** The screens of an investigation, as the rail, the menu and their headings name them. */
export const screens = {
  'screen.read': 'Read',
  'screen.claims': 'Claims',
  'screen.compare': 'Compare',
  'screen.timeline': 'Timeline',
  'screen.codebook': 'Codebook',
  'screen.parties': 'Parties',
  'screen.names': 'Names',
  'screen.settings': 'Settings',
} as const satisfies Messages;
