import type { ClaimId } from '#core/base/id.ts';
import type { Attribution, Claim, ClaimFields, ClaimTime } from '#core/model/claim.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import type { Quantity } from '#core/model/quantity.ts';
import { command } from '#renderer/commands/command.ts';

/** The fields to set. In a field with several values, the values that aren't named stay as they are stored. */
export type ClaimEdit = Partial<Omit<ClaimFields, 'quantity' | 'time' | 'attribution'>> & {
  readonly quantity?: Partial<Quantity>;
  readonly time?: Partial<ClaimTime>;
  readonly attribution?: Partial<Attribution>;
};
/** Sets fields of one or more claims. */
export const editClaims = command<{ readonly ids: readonly ClaimId[]; readonly fields: ClaimEdit }>({
  name: 'claim.edit',
  plan: async ({ db, draft }, { ids, fields }) => {
    for (const claim of await db.claims.bulkGet([...ids])) {
      if (claim !== undefined) draft.patch('claims', claim, withOrigins(claim, merged(claim, fields), 'typed'));
    }
  },
});

function merged(claim: Claim, { quantity, time, attribution, ...plain }: ClaimEdit): Partial<ClaimFields> {
  return {
    ...plain,
    ...(quantity === undefined ? {} : { quantity: { ...claim.quantity, ...quantity } }),
    ...(time === undefined ? {} : { time: { ...claim.time, ...time } }),
    ...(attribution === undefined ? {} : { attribution: { ...claim.attribution, ...attribution } }),
  };
}
