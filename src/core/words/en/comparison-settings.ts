import type { Messages } from '#core/words/format/messages.ts';

/** The dialog with the units, coding rules and names kept apart of an investigation. */
export const comparisonSettings = {
  'comparison-settings.title': 'Units, coding rules and names',
  'comparison-settings.defaults': 'Reset to defaults',
  'comparison-settings.cancel': 'Cancel',
  'comparison-settings.save': 'Save',

  'unit-group.title': 'Units',
  'unit-group.about':
    'Words of one group count the same thing and are compared; words of different groups never are. If a toll only grows, a later, higher figure can be an update.',
  'unit-group.unnamed': 'group {number, number}',
  'unit-group.name': 'Name of {group}',
  'unit-group.words': 'Words of {group}',
  'unit-group.only-grows': 'only grows',
  'unit-group.named-only-grows': '{group} only grows',
  'unit-group.remove': 'Remove {group}',
  'unit-group.add': 'Group',
  'unit-group.needs-name': 'The group with “{word}” needs a name.',
  'unit-group.needs-words': 'The group {group} needs the words that count as it.',
  'unit-group.named-twice': 'There are two groups named {group}.',

  'coding-rule.title': 'Coding rules',
  'coding-rule.about':
    'Vague words have no number unless a rule gives them one; the name of the rule is shown wherever its number is. A rule without an upper end gives a lower bound.',
  'coding-rule.unnamed': 'rule {number, number}',
  'coding-rule.name': 'Name of {rule}',
  'coding-rule.words': 'Words of {rule}',
  'coding-rule.low': 'Low of {rule}',
  'coding-rule.low-hint': 'from',
  'coding-rule.high': 'High of {rule}',
  'coding-rule.high-hint': 'open',
  'coding-rule.remove': 'Remove {rule}',
  'coding-rule.add': 'Rule',
  'coding-rule.add-acled': 'Add ACLED’s rules: tens 10, dozens 12, hundreds 100',

  'names-kept-apart.title': 'Names kept apart',
  'names-kept-apart.about': 'Spellings that you keep apart as two names. They are never proposed as one name again.',
  'names-kept-apart.none': 'None.',
  'names-kept-apart.pair': '{a} / {b}',
  'names-kept-apart.propose-again': 'Propose again',
  'names-kept-apart.propose-pair-again': 'Propose {a} and {b} as one name again',
} as const satisfies Messages;
