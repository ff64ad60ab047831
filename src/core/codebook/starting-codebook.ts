import type { InvestigationId, TagId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import { CLAIM_KINDS, type ClaimKind } from '#core/model/claim-kind.ts';
import { PALETTE } from '#core/model/palette.ts';
import { TAG_KEYS, type Tag } from '#core/model/tag.ts';

/** The name of a tag and its definition, the rule that coders follow. */
export interface TagText {
  readonly name: string;
  readonly description: string;
}

/**
 * The codebook a new investigation starts with: a tag for each claim kind, the first nine with keys.
 *
 * @param textOf the name and the definition of the tag for a kind, in the language of the interface
 */
export function startingCodebook(
  investigationId: InvestigationId,
  now: Instant,
  newId: () => string,
  textOf: (kind: ClaimKind) => TagText,
): readonly Tag[] {
  return CLAIM_KINDS.map((kind, index) => ({
    id: newId() as TagId,
    investigationId,
    ...textOf(kind),
    palette: PALETTE[index % PALETTE.length]?.id ?? PALETTE[0].id,
    key: TAG_KEYS[index] ?? null,
    kind,
    position: index + 1,
    createdAt: now,
    modifiedAt: now,
  }));
}
