import type { PartyId } from '#core/base/id.ts';

/** The rules of conflict recorders that make one figure from several. `low-best-high` is UCDP's triple. */
export const RESOLUTION_RULES = [
  'range',
  'lowest',
  'highest',
  'low-best-high',
  'majority of originators',
  'preferred party',
] as const;
export type ResolutionRule = (typeof RESOLUTION_RULES)[number];

/** The rule an analyst chose for a question. It names a rule, never a figure: the figure follows from the claims. */
export type ResolutionChoice =
  | { readonly rule: Exclude<ResolutionRule, 'preferred party'> }
  | { readonly rule: 'preferred party'; readonly partyId: PartyId };
