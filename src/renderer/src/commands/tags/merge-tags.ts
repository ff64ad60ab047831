import type { TagId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { claimsWithTag } from '#renderer/db/repositories/claims.ts';

/** Gives the claims of one tag to another and removes the first. Its definition is added to the other's. */
export const mergeTags = command<{ readonly from: TagId; readonly into: TagId }>({
  name: 'tag.merge',
  plan: async ({ db, draft }, { from, into }) => {
    const [source, target] = await db.tags.bulkGet([from, into]);
    if (source === undefined || target === undefined || from === into) return;
    for (const claim of await claimsWithTag(db, from)) {
      const tagIds = claim.tagIds.map((id) => (id === from ? into : id));
      draft.patch('claims', claim, { tagIds: [...new Set(tagIds)] });
    }
    const description = [target.description, source.description].filter((text) => text !== '').join('\n');
    draft.patch('tags', target, { description, key: target.key ?? source.key, kind: target.kind ?? source.kind });
    draft.remove('tags', source);
  },
});
