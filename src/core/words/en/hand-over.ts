import type { Messages } from '#core/words/format/messages.ts';

/** The report to hand over: its summary, its grid, its questions, figures and times. */
export const handOver = {
  'hand-over.comparison-of': '{count, plural, one {Comparison of # report} other {Comparison of # reports}}',
  'hand-over.comparison-of-on':
    '{count, plural, one {Comparison of # report, {date}} other {Comparison of # reports, {date}}}',
  'hand-over.summary': 'Summary',
  'hand-over.compared':
    '{reports, plural, one {# report} other {# reports}}, compared in {questions, plural, one {# question} other {# questions}}: where they agree, where they differ, and how many independent origins stand behind them.',
  'hand-over.verdict-questions': '{count, plural, one {{verdict}: # question} other {{verdict}: # questions}}',
  'hand-over.no-open-dispute': 'No dispute is open.',
  'hand-over.open-disputes': '{disputes}, which nobody has settled:',
  'hand-over.open-dispute-count': '{count, plural, one {# open dispute} other {# open disputes}}',
  'hand-over.question-and-reason': '{question}: {reason}',

  'hand-over.grid': 'The comparison',
  'hand-over.reports-of': 'Reports {from} to {to} of {count}',
  'hand-over.question': 'Question',
  'hand-over.verdict': 'Verdict',
  'hand-over.not-mentioned': 'Not mentioned',
  'hand-over.hedged': 'hedged: “{words}”',
  'hand-over.repeated': 'said again, not counted',
  'hand-over.orphaned': 'not found in the present text',

  'hand-over.questions': 'Question by question',
  'hand-over.verdict-and-state': '{verdict}, {state}. {reason}',
  'hand-over.figures-of': 'Of {measure}. {figures}',
  'hand-over.figure-in-report': '{report}: {figure}',
  'hand-over.place': 'place: {place}',
  'hand-over.graded': 'graded {grade}',
  'hand-over.repeats-counted': 'says again what is counted already',
  'hand-over.words-not-in-text': 'its words aren’t in the report’s present text',
  'hand-over.claim-of': '{report}: {about}',
  'hand-over.memo': 'Memo: {memo}',
  'hand-over.not-mentioned-by': 'Not mentioned by {reports}.',
  'hand-over.decision': 'Decision',
  'hand-over.another-look': 'Another look',
  'hand-over.one-figure': 'One figure',
  'hand-over.figure-by-rule': '{figure}, by {rule}. {account}',
  'hand-over.no-figure-by-rule': 'None, by {rule}. {account}',
  'hand-over.independence': 'Independence',
  'hand-over.origins': '{summary}.',
  'hand-over.originators': 'Originators',
  'hand-over.originator-of': '{party} ({reports})',
  'hand-over.originators-named':
    '{own, plural, =0 {{originators}} one {{originators}; # claim in a report’s own voice} other {{originators}; # claims in a report’s own voice}}',
  'hand-over.no-originator-named':
    '{own, plural, =0 {none named} one {none named; # claim in a report’s own voice} other {none named; # claims in a report’s own voice}}',
  'hand-over.chains': 'Chains',
  'hand-over.decision-accepted':
    '{by, select, nobody {Accepted as proposed, {date}.} other {Accepted as proposed by {analyst}, {date}.}}',
  'hand-over.decision-overridden':
    '{by, select, nobody {Decided against the proposal ({proposed}), {date}.} other {Decided against the proposal ({proposed}) by {analyst}, {date}.}}',
  'hand-over.decision-left-open':
    '{by, select, nobody {Left open knowingly, {date}.} other {Left open knowingly by {analyst}, {date}.}}',

  'hand-over.no-figure': 'No figure is given.',
  'hand-over.figures-caption':
    'The earliest as-of time stands first. Fading ends are open: “or more”, “up to”. A faint bar is the wider reading of a figure whose bound may reach further.',
  'hand-over.timeline': 'What is said to have happened, when',
  'hand-over.no-time': 'No claim says when it happened.',
  'hand-over.timeline-caption':
    'A bar is as long as the time is uncertain. Hollow: the report hedges. Dashed: the day isn’t sure.',
  'hand-over.other-times':
    '{count, plural, one {# claim of other times isn’t drawn.} other {# claims of other times aren’t drawn.}}',
  'hand-over.untimed':
    '{count, plural, one {# claim says nothing about when.} other {# claims say nothing about when.}}',
} as const satisfies Messages;
