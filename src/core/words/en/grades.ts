import type { Messages } from '#core/words/format/messages.ts';

/** The grades of the Admiralty code, as the field words them. */
export const grades = {
  'grade.reliability-a': 'completely reliable',
  'grade.reliability-b': 'usually reliable',
  'grade.reliability-c': 'fairly reliable',
  'grade.reliability-d': 'not usually reliable',
  'grade.reliability-e': 'unreliable',
  'grade.reliability-f': 'reliability cannot be judged',
  'grade.credibility-1': 'confirmed by other sources',
  'grade.credibility-2': 'probably true',
  'grade.credibility-3': 'possibly true',
  'grade.credibility-4': 'doubtful',
  'grade.credibility-5': 'improbable',
  'grade.credibility-6': 'truth cannot be judged',
  'grade.graded': '{grade}: {meaning}',
  'grade.not-graded-yet': '{grade}: {meaning} (not graded yet)',
} as const satisfies Messages;
