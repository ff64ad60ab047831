import type { ClaimId, TagId } from '#core/base/id.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { command } from '#renderer/commands/command.ts';

/** Adds tags to claims and removes others. A claim without a kind gets the kind of its first tag. */
export const tagClaims = command<{
  readonly ids: readonly ClaimId[];
  readonly add: readonly TagId[];
  readonly remove: readonly TagId[];
}>({
  name: 'claim.tag',
  plan: async ({ db, draft }, { ids, add, remove }) => {
    const added = await db.tags.bulkGet([...add]);
    const kind = added.find((tag) => tag?.kind)?.kind ?? null;
    for (const claim of await db.claims.bulkGet([...ids])) {
      if (claim === undefined) continue;
      const kept = claim.tagIds.filter((id) => !remove.includes(id));
      const fields = { tagIds: [...new Set([...kept, ...add])], kind: claim.kind ?? kind };
      draft.patch('claims', claim, withOrigins(claim, fields, 'typed'));
    }
  },
});
