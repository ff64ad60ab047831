import type { Messages } from '#core/words/format/messages.ts';

/** The report to hand over: the reports it rests on, the parties with their grades, and omissions. */
export const handOverSources = {
  'hand-over.reports': 'Reports',
  'hand-over.publisher-graded': '{publisher}, graded {grade} ({meaning})',
  'hand-over.publication-unknown': 'not known; counts without a time of their own have none',
  'hand-over.file': 'File',
  'hand-over.hash-of-text': 'SHA-256 of the text',
  'hand-over.hash-of-file': 'SHA-256 of the file',
  'hand-over.claims': 'Claims',
  'hand-over.parties': 'Parties and their grades',
  'hand-over.about-grades':
    'Reliability after the Admiralty code, A (completely reliable) to E (unreliable), F where it can’t be judged. It is a party’s; the credibility of a claim, 1 to 6, is graded apart.',
  'hand-over.party': 'Party',
  'hand-over.role': 'Role',
  'hand-over.reliability': 'Reliability',
  'hand-over.leaning': 'Leaning, as others describe it',
  'hand-over.leaning-from': '{quote} ({report})',
  'hand-over.other-names': 'also {names}',
  'hand-over.reliability-grade': '{grade}, {meaning}',
  'hand-over.grading': '{by, select, nobody {{grade} on {day}} other {{grade} on {day} by {analyst}}}',
  'hand-over.grading-with-reason':
    '{by, select, nobody {{grade} on {day}: {reason}} other {{grade} on {day} by {analyst}: {reason}}}',
  'hand-over.omissions': 'What each report doesn’t mention',
  'hand-over.no-omission': 'Every report answers every question.',
  'hand-over.omitted-by':
    '{count, plural, one {{report} (# question): {questions}} other {{report} (# questions): {questions}}}',
} as const satisfies Messages;
