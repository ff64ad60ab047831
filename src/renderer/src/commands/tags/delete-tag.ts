import type { TagId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { claimsWithTag } from '#renderer/db/repositories/claims.ts';
import { questionsInOrder } from '#renderer/db/repositories/questions.ts';

/** Removes a tag from the codebook, from the claims that have it and from the questions whose theme it is. */
export const deleteTag = command<{ readonly id: TagId; readonly name: string }>({
  name: 'tag.delete',
  plan: async ({ db, draft, investigationId }, { id }) => {
    const tag = await db.tags.get(id);
    if (tag === undefined) return;
    for (const claim of await claimsWithTag(db, id)) {
      draft.patch('claims', claim, { tagIds: claim.tagIds.filter((other) => other !== id) });
    }
    for (const question of await questionsInOrder(db, investigationId)) {
      if (question.themeTagId === id) draft.patch('questions', question, { themeTagId: null });
    }
    draft.remove('tags', tag);
  },
});
