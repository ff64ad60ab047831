import type { ClaimId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';

/** Removes claims; undoing restores them whole. */
export const deleteClaims = command<{ readonly ids: readonly ClaimId[] }>({
  name: 'claim.delete',
  plan: async ({ db, draft }, { ids }) => {
    for (const claim of await db.claims.bulkGet([...ids])) {
      if (claim !== undefined) draft.remove('claims', claim);
    }
  },
});
