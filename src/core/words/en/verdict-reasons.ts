import type { Messages } from '#core/words/format/messages.ts';

/** The reasons for verdicts. `measured`: whether the question has several measures, of which this is one. */
export const verdictReasons = {
  'verdict-reasons.no-report-answers': 'No report answers it.',
  'verdict-reasons.one-report-answers': 'Only {report} answers it.',
  'verdict-reasons.nothing-contradicts':
    '{count, plural, =2 {{reports} both answer it; no figure and no time contradicts.} other {{reports} all answer it; no figure and no time contradicts.}}',
  'verdict-reasons.figures-contradict':
    '{measured, select, yes {As to {measure}, {figures} can’t {count, plural, =2 {both} other {all}} be true.} other {{figures} can’t {count, plural, =2 {both} other {all}} be true.}}',
  'verdict-reasons.figures-may-be-updates':
    '{measured, select, yes {As to {measure}, {figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but {count, plural, =2 {the later count is the higher one, so it may be an update} other {the later counts are the higher ones, so they may be updates}}.} other {{figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but {count, plural, =2 {the later count is the higher one, so it may be an update} other {the later counts are the higher ones, so they may be updates}}.}}',
  'verdict-reasons.figures-may-have-fallen':
    '{measured, select, yes {As to {measure}, {figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but they count at different times, and such a count may fall as well as grow.} other {{figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but they count at different times, and such a count may fall as well as grow.}}',
  'verdict-reasons.figures-can-all-be-true':
    '{measured, select, yes {As to {measure}, {figures} can {count, plural, =2 {both} other {all}} be true.} other {{figures} can {count, plural, =2 {both} other {all}} be true.}}',
  'verdict-reasons.same-figure':
    '{measured, select, yes {As to {measure}, the same figure: {figures}.} other {The same figure: {figures}.}}',
  'verdict-reasons.none-contradicts-vague-words':
    '{measured, select, yes {As to {measure}, {figures} can’t {count, plural, =2 {both} other {all}} be true: the words stand for one at least.} other {{figures} can’t {count, plural, =2 {both} other {all}} be true: the words stand for one at least.}}',
  'verdict-reasons.vague-words-may-follow-none':
    '{measured, select, yes {As to {measure}, {figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but the words come later and a count may grow from nothing, so it may be an update.} other {{figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but the words come later and a count may grow from nothing, so it may be an update.}}',
  'verdict-reasons.no-figure-given':
    '{measured, select, yes {As to {measure}, no report gives a figure} other {No report gives a figure}}',
  'verdict-reasons.no-figure-entered':
    '{measured, select, yes {As to {measure}, no figure has been entered} other {No figure has been entered}}',
  'verdict-reasons.one-report-gives-figures':
    '{measured, select, yes {As to {measure}, only {report} gives {count, plural, one {a figure} other {figures}}, {figures}} other {Only {report} gives {count, plural, one {a figure} other {figures}}, {figures}}}',
  'verdict-reasons.says-vague-words': '{count, plural, one {{reports} says {cue}} other {{reports} say {cue}}}',
  'verdict-reasons.neither-confirms':
    '{says}, which neither confirms nor contradicts {count, plural, one {it} other {them}}',
  'verdict-reasons.gives-none': '{count, plural, one {{reports} gives none} other {{reports} give none}}',
  'verdict-reasons.different-measures':
    'Different things are counted: {measures}. They aren’t compared with each other.',
  'verdict-reasons.denial-contradicts':
    '{cueCount, plural, one {{cues} stands} other {{cues} stand}} in what {denyingCount, plural, one {{denying} says} other {{denying} say}}, and nothing like {cueCount, plural, one {it} other {them}} in what {affirmingCount, plural, one {{affirming} says} other {{affirming} say}}: they contradict each other unless they speak of different things.',
  'verdict-reasons.times-contradict': 'The times contradict each other: {times}.',
  'verdict-reasons.times-can-all-be-true': 'The times can all be true: {times}.',
  'verdict-reasons.times-fit-in-part':
    '{count, plural, one {{reports} gives several times, not all of which fit: {times}.} other {{reports} give several times, not all of which fit: {times}.}}',
  'verdict-reasons.same-times': 'They give the same times: {times}.',
  'verdict-reasons.same-time':
    '{count, plural, =1 {They place it at the same time: {times}.} other {They place it at the same time, not all as exactly: {times}.}}',
  'verdict-reasons.order-of-times-unclear':
    'Which of them counts to a later time can’t be told: {first} ({report}) and {second} ({other}).',
  'verdict-reasons.one-report-gives-both': '{report} gives {figures} itself, up to {time}.',
  'verdict-reasons.same-as-of-time':
    '{among, select, more {{reports} both count up to {time}.} other {Both count up to {time}.}}',
  'verdict-reasons.same-as-of-time-by-publication':
    '{among, select, more {{reports} both count up to {time}, which for {report} is its publication.} other {Both count up to {time}, which for {report} is its publication.}}',
  'verdict-reasons.later-count-is-lower':
    '{report} counts to a later time than {other} and gives less, which a growing toll doesn’t explain.',
  'verdict-reasons.later-count-is-lower-in-one-report':
    '{report} gives less at a later time itself, which a growing toll doesn’t explain.',
} as const satisfies Messages;
