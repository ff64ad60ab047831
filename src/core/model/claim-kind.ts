/**
 * The subject of a claim. *Casualties* are killed and wounded together, so they are never compared with *killed*. The
 * list follows the categories of conflict recorders; a new investigation's codebook has a tag for each.
 */
export const CLAIM_KINDS = [
  'killed',
  'wounded',
  'casualties',
  'captured',
  'attack',
  'onset',
  'cause',
  'ceasefire',
  'control change',
  'deployment',
  'background',
  'evidence quality',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** The kinds that say how many. Claims of other kinds seldom have a figure. */
export const COUNTED_KINDS: ReadonlySet<ClaimKind> = new Set([
  'killed',
  'wounded',
  'casualties',
  'captured',
  'deployment',
]);

/** Whether `text` is one of {@link CLAIM_KINDS}. */
export const isClaimKind = (text: string): text is ClaimKind => (CLAIM_KINDS as readonly string[]).includes(text);
