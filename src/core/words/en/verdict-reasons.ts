import type { Messages } from '#core/words/format/messages.ts';

/** The reasons for verdicts. `measured`: whether the question has several measures, of which this is one. */
export const verdictReasons = {
  'verdict-reasons.no-report-answers': 'No report answers it.',
  'verdict-reasons.one-report-answers': 'Only {report} answers it.',
  'verdict-reasons.nothing-to-weigh':
    '{count, plural, =2 {{reports} both answer it} other {{reports} all answer it}}, and no figure, time, stance or name was given that could be weighed: read them. A figure, a time, a kind or who did it, entered on the cards, would settle it.',
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
  'verdict-reasons.vague-words-mean-more':
    '{measured, select, yes {As to {measure}, {figures} can’t {count, plural, =2 {both} other {all}} be true: the words stand for {least, plural, =1 {one} other {{least, number}}} at least.} other {{figures} can’t {count, plural, =2 {both} other {all}} be true: the words stand for {least, plural, =1 {one} other {{least, number}}} at least.}}',
  'verdict-reasons.vague-words-may-be-updates':
    '{measured, select, yes {As to {measure}, {figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but the words come later and a count may grow, so it may be an update.} other {{figures} can’t {count, plural, =2 {both} other {all}} be true of one moment, but the words come later and a count may grow, so it may be an update.}}',
  'verdict-reasons.parts-contradict-whole': '{parts} can’t be true beside {whole}: the one counts a part of the other.',
  'verdict-reasons.whole-may-be-update':
    '{parts} can’t be true of one moment beside {whole}, since the one counts a part of the other, but the higher count comes later, so it may be an update.',
  'verdict-reasons.part-fits-in-whole': '{figures} can both be true: the one counts some of the people of the other.',
  'verdict-reasons.different-people':
    'Different people are counted: {wordings}. Nobody is in both counts, so they aren’t compared with each other.',
  'verdict-reasons.different-periods':
    'They count over different times: {times}. They aren’t compared with each other.',
  'verdict-reasons.measured-once':
    'Such a figure is measured, not counted, so that a later one is no update of an earlier one.',
  'verdict-reasons.no-figure-given':
    '{measured, select, yes {As to {measure}, no report gives a figure} other {No report gives a figure}}',
  'verdict-reasons.no-figure-entered':
    '{measured, select, yes {All speak of {measure}, and none gives a figure} other {All speak of it, and none gives a figure}}',
  'verdict-reasons.one-report-gives-figures':
    '{measured, select, yes {As to {measure}, only {report} gives {count, plural, one {a figure} other {figures}}, {figures}} other {Only {report} gives {count, plural, one {a figure} other {figures}}, {figures}}}',
  'verdict-reasons.says-vague-words': '{count, plural, one {{reports} says {cue}} other {{reports} say {cue}}}',
  'verdict-reasons.neither-confirms':
    '{says}, which neither confirms nor contradicts {count, plural, one {it} other {them}}',
  'verdict-reasons.gives-none': '{count, plural, one {{reports} gives none} other {{reports} give none}}',
  'verdict-reasons.different-measures':
    'Different things are counted: {measures}. They aren’t compared with each other.',
  'verdict-reasons.denial-contradicts': '{clauses}: they contradict each other unless they speak of different things.',
  'verdict-reasons.parties-contradict-alike':
    '{reports} each tell that one party says so and another denies it: the parties contradict each other, the reports don’t.',
  'verdict-reasons.says-so': '{count, plural, one {{reports} says so} other {{reports} say so}}',
  'verdict-reasons.denies': '{count, plural, one {{reports} denies it} other {{reports} deny it}}',
  'verdict-reasons.denies-in-words':
    '{count, plural, one {{reports} denies it ({cues})} other {{reports} deny it ({cues})}}',
  'verdict-reasons.tells-both':
    '{count, plural, one {{reports} tells that it is said and denied} other {{reports} tell that it is said and denied}}',
  'verdict-reasons.does-not-know':
    '{count, plural, one {{reports} says that it isn’t known} other {{reports} say that it isn’t known}}',
  'verdict-reasons.tells-of-plan':
    '{count, plural, one {{reports} speaks of a plan, a threat or a condition} other {{reports} speak of a plan, a threat or a condition}}',
  'verdict-reasons.tells-of-event':
    '{count, plural, one {{reports} says that it happened} other {{reports} say that it happened}}',
  'verdict-reasons.all-say-so': '{count, plural, =2 {{reports} both say so.} other {{reports} all say so.}}',
  'verdict-reasons.all-deny': '{count, plural, =2 {{reports} both deny it.} other {{reports} all deny it.}}',
  'verdict-reasons.subjects-exclude-each-other': 'They name different ones: {wordings}.',
  'verdict-reasons.subjects-may-be-one':
    'They name {wordings}: one may be part of the other, or the same in other words.',
  'verdict-reasons.same-subject': 'They name the same: {wordings}.',
  'verdict-reasons.places-exclude-each-other': 'They place it in different countries: {wordings}.',
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
