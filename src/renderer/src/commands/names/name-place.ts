import type { ClaimId } from '#core/base/id.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { command } from '#renderer/commands/command.ts';

/** Gives the places of claims one name. Each claim keeps the spelling of its report. */
export const namePlace = command<{ readonly claimIds: readonly ClaimId[]; readonly place: string }>({
  name: 'place.name',
  plan: async ({ db, draft }, { claimIds, place }) => {
    for (const claim of await db.claims.bulkGet([...claimIds])) {
      if (claim === undefined) continue;
      const fields = { place: place.trim(), placeAsWritten: claim.placeAsWritten || claim.place };
      draft.patch('claims', claim, withOrigins(claim, fields, 'typed'));
    }
  },
});
