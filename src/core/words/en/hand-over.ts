import type { Messages } from '#core/words/format/messages.ts';

/** The report to hand over: its sections on figures, times and rules. */
export const handOver = {
  'hand-over.comparison-of': '{count, plural, one {Comparison of # report} other {Comparison of # reports}}',
  'hand-over.comparison-of-on':
    '{count, plural, one {Comparison of # report, {date}} other {Comparison of # reports, {date}}}',
  'hand-over.figures': 'Figures by report and as-of time',
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
  'hand-over.rule-intervals':
    'Figures are intervals: “more than 40” is 41 or more, “at least 50” is 50 or more. Where the words leave open whether a bound reaches a figure, both readings are weighed.',
  'hand-over.rule-as-of':
    'A count is said to hold as of the time its report gives, otherwise as of the report’s publication; times are compared as precisely as they are given.',
  'hand-over.rule-denial':
    'Where nothing is counted, reports differ if one denies, by English words for it, what another says; otherwise those that answer a question are taken to agree. Negations are only noted.',
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
  'hand-over.by-range': 'the range from the lowest to the highest figure',
  'hand-over.by-lowest': 'the lowest figure',
  'hand-over.by-highest': 'the highest figure',
  'hand-over.by-low-best-high': 'low, best and high estimate',
  'hand-over.by-majority': 'what most named originators say',
  'hand-over.by-preferred-party': 'the figure of a preferred party ({party})',
} as const satisfies Messages;
