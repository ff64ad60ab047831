/**
 * What a claim is about. *Casualties* are killed and wounded together, so they are never compared with *killed*.
 * The list is what conflict recorders start from; a new investigation's codebook has a tag for each.
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

/** Kinds that say how many: the others seldom hold a figure. */
export const COUNTED_KINDS: ReadonlySet<ClaimKind> = new Set([
  'killed',
  'wounded',
  'casualties',
  'captured',
  'deployment',
]);

/** Whether `text` is one of {@link CLAIM_KINDS}. */
export const isClaimKind = (text: string): text is ClaimKind => (CLAIM_KINDS as readonly string[]).includes(text);

/** What a kind stands for, in a sentence the codebook shows. */
export const KIND_DESCRIPTIONS: Readonly<Record<ClaimKind, string>> = {
  killed: 'People said to have died.',
  wounded: 'People said to have been injured and to have lived.',
  casualties: 'Killed and wounded together; not comparable with killed.',
  captured: 'People taken prisoner, surrendered, detained or abducted.',
  attack: 'An act of violence: shelling, an air strike, an assault, shooting.',
  onset: 'When and how it began.',
  cause: 'Why it began, as somebody says.',
  ceasefire: 'A truce agreed, kept, broken or ended.',
  'control change': 'A place or position taken, lost or handed over.',
  deployment: 'Forces sent, moved or brought up.',
  background: 'What was so before, told as context.',
  'evidence quality': 'What the report says about its own evidence: unverified, disputed, seen by its reporter.',
};
