import type { TagId } from '#core/base/id.ts';
import { command } from '#renderer/commands/command.ts';
import { draftOrder } from '#renderer/commands/draft-order.ts';
import { tagsInOrder } from '#renderer/db/repositories/tags.ts';

/** Moves a tag to a place of the codebook, counted from 0. */
export const moveTag = command<{ readonly id: TagId; readonly to: number }>({
  name: 'tag.move',
  plan: async ({ db, draft, investigationId }, { id, to }) => {
    draftOrder(draft, 'tags', await tagsInOrder(db, investigationId), id, to);
  },
});
