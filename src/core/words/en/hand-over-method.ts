import type { Messages } from '#core/words/format/messages.ts';

/** The report to hand over: how the comparison was made, and by which rules. */
export const handOverMethod = {
  'hand-over.method': 'Method',
  'hand-over.read-all-answer':
    '{reports, plural, one {# report was read and {claims, plural, one {# claim marked in its text, with the questions that it answers.} other {# claims marked in its text, each with the questions that it answers.}}} other {# reports were read and {claims, plural, one {# claim marked in their texts, with the questions that it answers.} other {# claims marked in their texts, each with the questions that it answers.}}}}',
  'hand-over.read-some-answer':
    '{reports, plural, one {# report was read and {claims, plural, one {# claim} other {# claims}} marked in its text, {answering, plural, one {# of which answers a question.} other {# of which answer a question.}}} other {# reports were read and {claims, plural, one {# claim} other {# claims}} marked in their texts, {answering, plural, one {# of which answers a question.} other {# of which answer a question.}}}}',
  'hand-over.how-compared':
    'A program compared the claims of each question by fixed rules and proposed a verdict with its reason; the verdicts shown are the analyst’s where there is a decision, otherwise the program’s proposal.',
  'hand-over.question-count': 'Questions',
  'hand-over.questions-in-part':
    '{left, plural, one {{count, number}; # more isn’t part of this report} other {{count, number}; # more aren’t part of this report}}',
  'hand-over.verdicts': 'Verdicts',
  'hand-over.verdict-count': '{verdict} {count}',
  'hand-over.no-verdict': 'none',
  'hand-over.decisions': 'Decisions',
  'hand-over.decision-counts':
    '{accepted} accepted, {overridden} decided against the proposal, {open} left open, {again} in need of another look, {undecided} not decided',
  'hand-over.open-dispute-label': 'Open disputes',
  'hand-over.analysts': 'Analysts',
  'hand-over.analysts-not-named': 'not named',
  'hand-over.left-out': 'Left out',
  'hand-over.left-out-nothing': 'nothing',
  'hand-over.left-out-everybody': 'the names of all parties, addresses, file names and authors',
  'hand-over.left-out-people': 'the names of witnesses and officials, and authors',
  'hand-over.left-out-analysts': 'the analysts’ names',
  'hand-over.left-out-memos': 'memos',
  'hand-over.left-out-parts': '{parts}.',
  'hand-over.left-out-and-in-quotes': '{parts}. In quotes, words in square brackets stand for names.',
  'hand-over.left-out-but-in-quotes': '{parts}. Quotes are unchanged, names in them included.',
  'hand-over.made-with': 'Made with',
  'hand-over.program-and-day': 'Crosscheck {version}, {day}',
  'hand-over.rules': 'Rules',
  'hand-over.originators-title': 'Originators',
  'hand-over.about-originators':
    'An originator is the last named link of the chain by which a report says it knows. Reports that rest on one originator corroborate each other in appearance only.',
  'hand-over.no-originator': 'None is named.',
  'hand-over.originator-questions':
    '{count, plural, one {{party}: # question, in {reports}} other {{party}: # questions, in {reports}}}',

  'hand-over.rule-intervals':
    'Figures are intervals: “more than 40” is 41 or more, “at least 50” is 50 or more. Where the words leave open whether a bound reaches a figure, both readings are weighed.',
  'hand-over.rule-as-of':
    'A count is said to hold as of the time its report gives, otherwise as of the report’s publication; times are compared as precisely as they are given.',
  'hand-over.rule-denial':
    'Reports differ if one denies what another says, as far as words tell. They agree only in figures, times, parties or statements that were weighed; where nothing could be weighed, that is said.',
  'hand-over.rule-twice':
    'What a report says twice counts once. Independent origins are counted as a range, since unnamed sources may or may not be the same.',
  'hand-over.rule-units':
    'Units that are compared with one another: {groups}. Casualties are never compared with killed.',
  'hand-over.rule-group': '{name} ({words})',
  'hand-over.rule-no-coding': 'Vague words (“dozens”) carry no number.',
  'hand-over.rule-coding': 'Vague words are given numbers by rule: {rules}.',
  'hand-over.rule-no-resolution': 'No figure was made of several.',
  'hand-over.rule-resolution': 'One figure was made of several by: {rules}.',
  'hand-over.rule-in-questions': '{count, plural, one {{rule} (# question)} other {{rule} (# questions)}}',
  'hand-over.rule-kept-apart': 'Names that the analyst keeps apart: {names}.',
} as const satisfies Messages;
