import type { Messages } from '#core/words/format/messages.ts';

/** The reasons why the settings of a comparison can’t be used. */
export const settingsProblems = {
  'settings-problems.rule-without-name': 'A coding rule needs a name: it is written wherever its number appears.',
  'settings-problems.rule-without-words': 'The rule “{rule}” needs the vague words that it gives a number to.',
  'settings-problems.rule-without-whole-numbers': 'The rule “{rule}” needs whole numbers from 0 up.',
  'settings-problems.rule-ends-below': 'The rule “{rule}” ends below its beginning.',
  'settings-problems.word-in-two-rules': '“{word}” is in two rules, {first} and {second}: keep it in one.',
  'settings-problems.word-of-casualties':
    '“{word}” can’t be in the group {group}: casualties are killed and wounded together, so they are compared with nothing else.',
  'settings-problems.word-in-two-groups': '“{word}” is in two groups, {first} and {second}: keep it in one.',
} as const satisfies Messages;
