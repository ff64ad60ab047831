import type { Messages } from '#core/words/format/messages.ts';

/** The Names screen: proposals, the list of names, one name in full, and the dialog that splits a party. */
export const names = {
  'names.title': 'Names',
  'names.about': 'Parties, people and places, and how each report writes them.',
  'names.reading': 'Reading…',
  'names.none-yet':
    'No names yet. They come from publishers, from the attribution of claims, and from the place, subject and object of claims.',
  'names.joined': '{name} and {other} are one name.',
  'names.kept-apart': '{name} and {other} are two names; they won’t be proposed as one again.',

  'name-proposals.title': 'Spelled differently?',
  'name-proposals.pair': '{a} and {b}',
  'name-proposals.choices': 'One name or two',
  'name-proposals.one-name': 'One name: {name}',
  'name-proposals.two-names': 'Two names: keep apart',
  'name-proposals.more': 'And {count, number} more after these are settled.',

  'name-list.label': 'All names',
  'name-list.names': 'Names',
  'name-list.kind': 'Kind',
  'name-list.all': 'All',
  'name-list.parties': 'Parties',
  'name-list.places': 'Places',
  'name-list.people': 'People',
  'name-list.people-and-groups': 'People and groups',
  'name-list.find': 'Find a name',
  'name-list.find-hint': 'Find a name…',
  'name-list.none-yet': 'No names yet.',
  'name-list.none-fits': 'No name fits.',
  'name-list.also': 'also {spellings}',
  'name-list.more': '{count, number} more: search for them.',

  'name-kind.party': 'party',
  'name-kind.place': 'place',
  'name-kind.group': 'person or group',

  'name-editor.label': 'Name {name}',
  'name-editor.party': 'Party',
  'name-editor.place': 'Place',
  'name-editor.needs-name': 'A name is needed',
  'name-editor.spellings': 'As the reports write it',
  'name-editor.split-off': 'Split off',
  'name-editor.split-off-named': 'Split off {spelling}',
  'name-editor.alias': 'alias',
  'name-editor.unused': 'No place, subject or object of a claim has this name.',
  'name-editor.same-as': 'Is the same as',
  'name-editor.same-as-hint': 'Merge it into another name…',
  'name-editor.about-groups': 'People and groups become one party with both names.',
  'name-editor.about-spelling': 'A name that isn’t in the list is added as another spelling.',
  'name-editor.place-split': '{place} is now a place of its own.',

  'spelling.show-in': 'Show “{spelling}” in {report}',
  'spelling.claims': '{count, plural, one {# claim} other {# claims}}',

  'split-party.title': 'Split {name} off {party}',
  'split-party.unused': 'No claim and no report names {party}: only the name moves.',
  'split-party.moves': 'Move to {name}; the rest stays with {party}',
  'split-party.publisher-of': 'Publisher of {report}',
  'split-party.cancel': 'Cancel',
  'split-party.split': 'Split',
  'split-party.done': '{name} is now a party of its own.',
} as const satisfies Messages;
