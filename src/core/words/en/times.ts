import type { Messages } from '#core/words/format/messages.ts';

/** Spans of time for people. */
export const times = {
  'times.weekday':
    '{day, select, d0 {Sunday} d1 {Monday} d2 {Tuesday} d3 {Wednesday} d4 {Thursday} d5 {Friday} d6 {Saturday} other {}}',
  'times.weekday-short': '{day, select, d0 {Sun} d1 {Mon} d2 {Tue} d3 {Wed} d4 {Thu} d5 {Fri} d6 {Sat} other {}}',
  'times.month':
    '{month, select, m1 {Jan} m2 {Feb} m3 {Mar} m4 {Apr} m5 {May} m6 {Jun} m7 {Jul} m8 {Aug} m9 {Sep} m10 {Oct} m11 {Nov} m12 {Dec} other {}}',
  'times.weekday-and-day': '{weekday} {day} {month}',
  'times.day': '{weekday} {date}',
  'times.part-of-day': '{weekday} {part}, {date}',
  'times.clock': '{day}, {clock}',
  'times.clocks': '{day}, {from} to {to}',
  'times.days-with-clocks': '{day}, {from}, to {last}, {to}',
  'times.with-zone': '{time} {zone}',
  'times.range': '{first} to {last}',
  'times.unknown': 'an unknown time',
  'times.publication': '{count, plural, one {its publication, {time}} other {their publication, {time}}}',
  'times.publication-short': 'publication, {time}',
  'times.as-of': 'as of {time}',
  'times.as-of-unknown': 'It isn’t known up to when {count, plural, one {{reports} counts} other {{reports} count}}.',
  'times.given-by': '{time} ({reports})',
  'times.other-weekday-named': 'The words say “{words}”, and it is put on {span}.',
  'times.several-days': 'Which day it was isn’t settled: {span}.',
  'times.as-written': '“{words}”',
} as const satisfies Messages;
