import type { Messages } from '#core/words/format/messages.ts';

/** The Parties screen: the list, one party in full, its grades and the passage that describes it. */
export const parties = {
  'parties.title': 'Parties',
  'parties.about':
    'A person, organisation or outlet that says something. Reliability is graded here, credibility on each claim.',
  'parties.by-name': 'Parties by name',
  'parties.none-yet': 'No parties yet. They come with a report’s publisher and with the attribution of claims.',
  'parties.reports': '{count, plural, one {# report} other {# reports}}',
  'parties.claims': '{count, plural, one {# claim} other {# claims}}',
  'parties.reports-and-claims':
    '{reports, plural, one {# report} other {# reports}}, {claims, plural, one {# claim} other {# claims}}',
  'parties.not-used': 'not used',

  'party-editor.label': 'Party {name}',
  'party-editor.name': 'Name',
  'party-editor.needs-name': 'A party needs a name',
  'party-editor.name-taken': 'There is already a party with this name',
  'party-editor.other-names': 'Other names, separated by commas',
  'party-editor.other-names-hint': 'the Observatory, SOHR',
  'party-editor.role': 'Role',
  'party-editor.memo': 'Memo',
  'party-editor.merge-into': 'Merge into',
  'party-editor.merge-hint': 'The same party under another name…',
  'party-editor.about-merge': 'Its names become aliases of the other party. You can split them again in Names.',
  'party-editor.merged': '{party} was merged into {other}, in every attribution and as publisher.',

  'party-grade.reason': 'Reason for the grade you choose next',
  'party-grade.reason-hint': 'Optional; Enter adds it to the present grade',
  'party-grade.reliability': 'Reliability',
  'party-grade.grade': '{grade}: {meaning}',
  'party-grade.history': 'Grades so far',
  'party-grade.no-reason': 'no reason given',
  'party-grade.by': '{analyst}, {day}',

  'party-leaning.label': 'Leaning, as others describe it',
  'party-leaning.hint': '“pro-government”, says …',
  'party-leaning.choose-passage': 'Choose the passage that says so…',
  'party-leaning.show': 'Show',
  'party-leaning.change': 'Change…',
  'party-leaning.remove': 'Remove',
  'party-leaning.remove-passage': 'Remove the passage',

  'party-description.title': 'Who describes {party}, and how?',
  'party-description.none-found':
    'No sentence of the reports names {party}. Mark the words that describe it as a claim in Read, come back with that claim selected, and choose it here.',
  'party-description.passages': 'Passages that name it',
  'party-description.selected-claim': '{report}, the selected claim',
  'party-description.cancel': 'Cancel',
} as const satisfies Messages;
