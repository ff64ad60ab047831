import type { Messages } from '#core/words/format/messages.ts';

/** Numbers as people read them. The form `label` is for a figure that a plural noun doesn’t follow. */
export const figures = {
  'figures.any-number': 'any number',
  'figures.up-to': 'up to {high}',
  'figures.or-more': '{low} or more',
  'figures.between': '{low} to {high}',
  'figures.about': '{cue} {figure} (taken as {range})',
  'figures.none': 'no figure',
  'figures.quoted': '“{cue}”',
  'figures.if-bound-reaches': '{narrow}, or {wide} if the bound reaches it',
  'figures.if-words-reach': '{narrow}, or {wide} if “{cue}” reaches it',
  'figures.with-rules': '{figure} (rule: {rules})',
  'figures.of-measure': '{form, select, label {{measure}: {figure}} other {{figure} {measure}}}',
  'figures.unnamed-measure': 'something that isn’t named',
  'figures.given-by': '{figure} ({reports})',
  'figures.more': '{count, plural, one {# more figure} other {# more figures}}',
  'figures.counted-until': '{reports}, as of {time}',
  'figures.of-several': '{measure}: {figures}',
  'figures.line':
    '{measured, select, yes {Number line of {measure} from {from} to {to}: {figures}} other {Number line from {from} to {to}: {figures}}}',
} as const satisfies Messages;
