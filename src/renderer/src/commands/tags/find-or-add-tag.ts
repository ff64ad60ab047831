import type { TagId } from '#core/base/id.ts';
import { nextPaletteId } from '#core/model/palette.ts';
import { matchKey } from '#core/model/party.ts';
import { TAG_KEYS, type Tag } from '#core/model/tag.ts';
import type { Planning } from '#renderer/commands/command.ts';
import { tagsInOrder } from '#renderer/db/repositories/tags.ts';

/**
 * Returns the tag with that name, added at the end of the codebook where there is none. Case and white space are
 * ignored.
 */
export async function findOrAddTag(planning: Planning, name: string): Promise<TagId> {
  const { db, draft, investigationId, newId } = planning;
  const drafted = draft.changes.flatMap((change) =>
    change.op === 'add' && change.table === 'tags' ? [change.row] : [],
  );
  const tags: readonly Tag[] = [...(await tagsInOrder(db, investigationId)), ...drafted];
  const known = tags.find((tag) => matchKey(tag.name) === matchKey(name));
  if (known !== undefined) return known.id;
  const id = newId() as TagId;
  draft.add('tags', {
    id,
    investigationId,
    name: name.trim(),
    description: '',
    palette: nextPaletteId(tags.map((tag) => tag.palette)),
    key: TAG_KEYS.find((key) => !tags.some((tag) => tag.key === key)) ?? null,
    kind: null,
    position: (tags.at(-1)?.position ?? 0) + 1,
    createdAt: draft.now,
    modifiedAt: draft.now,
  });
  return id;
}
