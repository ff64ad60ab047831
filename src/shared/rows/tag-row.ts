import * as v from 'valibot';
import type { InvestigationId, TagId } from '#core/base/id.ts';
import { CLAIM_KINDS } from '#core/model/claim-kind.ts';
import { PALETTE, type PaletteId } from '#core/model/palette.ts';
import { TAG_KEYS, type Tag } from '#core/model/tag.ts';
import { exactly, id, instant } from './row-parts.ts';

const PALETTE_IDS: readonly PaletteId[] = PALETTE.map((entry) => entry.id);

/** A row of the table `tags`. */
export const tagRow = exactly<Tag>()(
  v.strictObject({
    id: id<TagId>(),
    investigationId: id<InvestigationId>(),
    name: v.string(),
    description: v.string(),
    palette: v.picklist(PALETTE_IDS),
    key: v.nullable(v.picklist(TAG_KEYS)),
    kind: v.nullable(v.picklist(CLAIM_KINDS)),
    position: v.number(),
    createdAt: instant,
    modifiedAt: instant,
  }),
);
