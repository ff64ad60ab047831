import type { Messages } from '#core/words/format/messages.ts';

/** The dialog that asks once for the name of the analyst. */
export const author = {
  'author.question': 'Who is working?',
  'author.why': 'Every claim and decision keeps who made it. You can change this in Settings at any time.',
  'author.placeholder': 'Your initials, or what others call you',
  'author.save': 'Save',
  'author.skip': 'Skip',
  'author.unnamed': 'Analyst',
} as const satisfies Messages;
