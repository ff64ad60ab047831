import type { Messages } from '#core/words/format/messages.ts';

/** The reasons why a decision needs another look. */
export const decisionChanges = {
  'decision-changes.verdict': 'The proposal was “{before}” and is “{now}” now.',
  'decision-changes.answer-came': '{report} didn’t answer it then, and does now: {now}.',
  'decision-changes.answer-went': '{report} answered it then ({before}), and doesn’t now.',
  'decision-changes.answer-changed': '{report} was read as: {before}. Now: {now}.',
  'decision-changes.sources-changed': 'Whom {report} names as its sources has changed.',
  'decision-changes.origins': 'Independent origins were {before}, and are {now} now.',
  'decision-changes.figure-as-of': '{figure}, as of {time}',
  'decision-changes.says-so': 'says so',
} as const satisfies Messages;
