import type { Messages } from '#core/words/format/messages.ts';

/** The notes beside a verdict. */
export const notes = {
  'notes.groups-agree': 'Who goes together: {groups}.',
  'notes.no-two-agree': 'No two fit together: {groups}.',
  'notes.no-two-figures-agree': 'No two definite figures fit together: {groups}.',
  'notes.group': '{reports}: {common}',
  'notes.affirmed': 'it is so',
  'notes.denied': 'it isn’t so',
  'notes.stands-apart':
    '{count, plural, one {{reports} stands apart from the others.} other {{reports} stand apart from the others.}}',
  'notes.denial-read': 'In {report}, {cue} is read as a denial',
  'notes.doubt-read': 'In {report}, {cue} is read as not knowing',
  'notes.negation-read': 'In {report}, {cue} negates something: whether it is this, is for you to judge',
  'notes.figures-far-apart':
    '{figures} lie far apart: they can all be true only because one of them is open, and they don’t support each other.',
  'notes.counts-up-to': '{count, plural, one {{reports} counts up to {time}.} other {{reports} count up to {time}.}}',
  'notes.publication-stands':
    '{beside, select, unknown {Nor do the others say it. Their publication stands for that: {times}.} other {No report says up to when it counts. Their publication stands for that: {times}.}}',
  'notes.as-of-times-differ':
    '{beside, select, unknown {The others count up to different times: {times}.} other {They count up to different times: {times}.}}',
  'notes.as-of-times-named-differently':
    '{beside, select, unknown {The others don’t name the same time up to which they count: {times}.} other {They don’t name the same time up to which they count: {times}.}}',
  'notes.scope-open': '{figures} go together under one reading of the ambiguous words and not under the other.',
  'notes.no-figure': 'Without a figure: {figures}.',
  'notes.gives-no-figure': '{count, plural, one {{reports} gives no figure.} other {{reports} give no figure.}}',
  'notes.numbers-not-entered':
    '{count, plural, one {{numbers} stands in what is said and isn’t entered as a figure.} other {{numbers} stand in what is said and aren’t entered as figures.}}',
  'notes.coding-rule-used': '{report} says “{cue}”, counted as {figure}',
  'notes.unit-not-given':
    '{count, plural, one {{reports} doesn’t say} other {{reports} don’t say}} what is counted; it is taken to be {measure}.',
  'notes.unit-worded-differently': 'Counted as {measure}: {wordings}.',
  'notes.people-worded-differently': 'Counted are {wordings}: whether they are the same people is for you to judge.',
  'notes.several-figures': '{report} gives several figures itself: {figures}',
  'notes.hedges': '{report} says {hedges}',
  'notes.hedges-elsewhere-outright': '{report} says {hedges} and elsewhere says it outright',
  'notes.says-outright': '{count, plural, one {{reports} says it outright} other {{reports} say it outright}}',
  'notes.own-voice':
    '{count, plural, one {{reports} says it in its own voice} other {{reports} say it in their own voices}}',
  'notes.cites': '{count, plural, one {{reports} cites {sources}} other {{reports} cite {sources}}}',
  'notes.cites-and-own-voice':
    '{count, plural, one {{reports} cites {sources} and also says it in its own voice} other {{reports} cite {sources} and also say it in their own voices}}',
  'notes.one-name': '{spellings} may be one name, spelled differently',
  'notes.so-may': 'so may {spellings}',
  'notes.places-differ': 'Placed at {wordings}: one may lie in the other.',
  'notes.repeated':
    '{report} says it {times, plural, =2 {twice} =3 {three times} =4 {four times} =5 {five times} other {# times}}, which counts once',
  'notes.repeated-for-people':
    '{report} gives {figure} {people}, which counts once: whether they are the same people is for you to judge',
  'notes.for-people': 'for “{people}”',
  'notes.words-not-found':
    '{count, plural, one {# claim rests} other {# claims rest}} on words that can’t be found in the text any more: {reports}.',
} as const satisfies Messages;
