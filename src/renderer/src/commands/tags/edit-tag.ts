import type { TagId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import { command } from '#renderer/commands/command.ts';
import { tagsInOrder } from '#renderer/db/repositories/tags.ts';

/** Renames, recolours or describes a tag, or gives it a key; another tag with that key loses it. */
export const editTag = command<{
  readonly id: TagId;
  readonly fields: Partial<Pick<Tag, 'name' | 'description' | 'palette' | 'key' | 'kind'>>;
}>({
  name: 'tag.edit',
  plan: async ({ db, draft, investigationId }, { id, fields }) => {
    for (const tag of await tagsInOrder(db, investigationId)) {
      if (tag.id === id) draft.patch('tags', tag, fields);
      else if (fields.key !== undefined && fields.key !== null && tag.key === fields.key) {
        draft.patch('tags', tag, { key: null });
      }
    }
  },
});
