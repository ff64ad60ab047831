import type { ClaimId } from '#core/base/id.ts';

/** Something found about a question: why, in plain words, and the claims it rests on. */
export interface Finding<Kind extends string> {
  readonly kind: Kind;
  readonly reason: string;
  readonly claimIds: readonly ClaimId[];
}

/**
 * What can be said beside a verdict. `figures`, `times` and `denied`: what the less serious of these comparisons came to.
 * `groups`: with more than two reports, who agrees with whom and who stands apart.
 */
export const NOTE_KINDS = [
  'figures',
  'times',
  'groups',
  'not comparable',
  'denied',
  'as-of differs',
  'scope open',
  'no figure',
  'figure not entered',
  'coding rule',
  'unit not given',
  'unit worded differently',
  'people worded differently',
  'several figures',
  'hedge differs',
  'attribution differs',
  'spelled differently',
  'place differs',
  'said twice',
  'orphaned',
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export type Note = Finding<NoteKind>;
