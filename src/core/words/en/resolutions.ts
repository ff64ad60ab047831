import type { Messages } from '#core/words/format/messages.ts';

/** The rules that make one figure from several, and the accounts of how they did. */
export const resolutions = {
  'resolutions.no-figure-given': 'No report gives a figure.',
  'resolutions.measures-tie':
    'As many reports count {measures}, so nothing tells which of them the question means: ask for one of them.',
  'resolutions.outdated':
    '{count, plural, one {Left out as outdated, since its originator counts later: {counts}.} other {Left out as outdated, since their originators count later: {counts}.}}',
  'resolutions.no-end': 'none',
  'resolutions.high-only-account': 'No report gives a low or a best estimate. High: {highest}.',
  'resolutions.best-with-doubted':
    '{count, plural, one {{why}; {counts} is set aside, graded doubtful or improbable} other {{why}; {counts} are set aside, graded doubtful or improbable}}',
  'resolutions.party-gives-no-figure': '{party} gives no figure here.',
  'resolutions.no-originator-named': 'There is no majority: no originator is named.',
  'resolutions.originators-name-others': 'There is no majority: whoever is named as originator names another in turn.',
  'resolutions.one-originator-named': 'There is no majority: {party} is the only originator that is named.',
  'resolutions.one-originator-names-no-other':
    'There is no majority: {party} is the only originator that is named and names no other.',
  'resolutions.no-two-fit': 'There is no majority: of {originators} named originators no two fit together.',
  'resolutions.no-more-fit':
    'There is no majority: of {originators} named originators no more than {most} fit together.',
  'resolutions.count-with-source': '{figure} ({report}, as of {time})',
  'resolutions.up-to-highest': 'up to {high}',
  'resolutions.low-to-high': '{low} to {high}',
  'resolutions.low-best-high': '{low} / {best} / {high}',
  'resolutions.range': 'From the lowest, {lowest}, to the highest, {highest}.',
  'resolutions.lowest': 'The lowest figure given: {lowest}.',
  'resolutions.highest': 'The highest figure given: {highest}.',
  'resolutions.low-best-high-account': 'Low: {lowest}. Best: {best}. High: {highest}.',
  'resolutions.may-be-more': 'Another count is open above, so it may be more.',
  'resolutions.best-only': '{figure} is the only figure',
  'resolutions.best-lowest':
    '{count, plural, =2 {{figure} is the lower figure, as no originator is graded above the others} other {{figure} is the lowest figure, as no originator is graded above the others}}',
  'resolutions.best-graded':
    '{count, plural, =1 {{figure} comes from {party}, graded {grade} ({grading})} =2 {{figure} comes from {party}, graded {grade} ({grading}), the lower of those graded so} other {{figure} comes from {party}, graded {grade} ({grading}), the lowest of those graded so}}',
  'resolutions.majority':
    '{figure}: what {count} of {originators} named originators say together ({parties}), each counted once.',
  'resolutions.preferred':
    '{latest, select, yes {{figure}: the figure of {party}, the preferred party, the latest it gives (in {report}).} other {{figure}: the figure of {party}, the preferred party (in {report}).}}',
  'resolutions.preferred-passed-on':
    '{latest, select, yes {{figure}: passed on by {party}, the preferred party, which isn’t its originator, the latest it gives (in {report}).} other {{figure}: passed on by {party}, the preferred party, which isn’t its originator (in {report}).}}',
  'resolutions.by-range': 'the range from the lowest to the highest figure',
  'resolutions.by-lowest': 'the lowest figure',
  'resolutions.by-highest': 'the highest figure',
  'resolutions.by-low-best-high': 'low, best and high estimate',
  'resolutions.by-majority': 'what most named originators say',
  'resolutions.by-preferred-party': 'the figure of a preferred party ({party})',
} as const satisfies Messages;
