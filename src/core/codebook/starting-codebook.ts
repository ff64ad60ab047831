import type { InvestigationId, TagId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import { CLAIM_KINDS, KIND_DESCRIPTIONS } from '#core/model/claim-kind.ts';
import { PALETTE } from '#core/model/palette.ts';
import { TAG_KEYS, type Tag } from '#core/model/tag.ts';

/** The codebook a new investigation starts with: a tag for each claim kind, the first nine with keys. */
export function startingCodebook(investigationId: InvestigationId, now: Instant, newId: () => string): readonly Tag[] {
  return CLAIM_KINDS.map((kind, index) => ({
    id: newId() as TagId,
    investigationId,
    name: kind.charAt(0).toUpperCase() + kind.slice(1),
    description: KIND_DESCRIPTIONS[kind],
    palette: PALETTE[index % PALETTE.length]?.id ?? PALETTE[0].id,
    key: TAG_KEYS[index] ?? null,
    kind,
    position: index + 1,
    createdAt: now,
    modifiedAt: now,
  }));
}
