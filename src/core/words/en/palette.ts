import type { Messages } from '#core/words/format/messages.ts';

/** The command palette, which leads to reports, questions and commands. */
export const palette = {
  'palette.title': 'Search and commands',
  'palette.hint': 'A report, a question, a command',
  'palette.none': 'Nothing matches.',
  'palette.report': 'report',
  'palette.question': 'question',
} as const satisfies Messages;
