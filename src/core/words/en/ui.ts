import type { Messages } from '#core/words/format/messages.ts';

/** Controls that know nothing of claims: menus, filters, fields, shortened lists. */
export const ui = {
  'ui.new-option': 'new',
  'ui.choices-for': 'Choices for {label}',
  'ui.choices': 'Choices for',
  'ui.facet-chosen': '{label}: {chosen} of {all}',
  'ui.filter-by': 'Filter by {label}',
  'ui.filter-count': 'Filter: {count}',
  'ui.filter': 'Filter',
  'ui.show-fewer': 'show fewer',
  'ui.show-others': '{count, plural, one {and # other} other {and # others}}',
} as const satisfies Messages;
