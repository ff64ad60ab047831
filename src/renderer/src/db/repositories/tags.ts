import { Dexie } from 'dexie';
import type { InvestigationId } from '#core/base/id.ts';
import type { Tag } from '#core/model/tag.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';

/** Returns the codebook: all tags of an investigation in their order. */
export const tagsInOrder = (db: CrosscheckDatabase, id: InvestigationId): Promise<Tag[]> =>
  db.tags.where('[investigationId+position]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
