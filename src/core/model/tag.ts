import type { InvestigationId, TagId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { ClaimKind } from './claim-kind.ts';
import type { PaletteId } from './palette.ts';

/** The keys a tag can be given: pressing one with text selected makes a claim with that tag. */
export const TAG_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
export type TagKey = (typeof TAG_KEYS)[number];

/** A label for claims (REFI-QDA: code). All tags of an investigation are its codebook. */
export interface Tag {
  readonly id: TagId;
  readonly investigationId: InvestigationId;
  readonly name: string;
  /** When to use it and when not: the definition coders keep to. */
  readonly description: string;
  /** Colour and underline style together. */
  readonly palette: PaletteId;
  readonly key: TagKey | null;
  /** The kind a claim gets when this tag is its first and it has none. */
  readonly kind: ClaimKind | null;
  /** Order in the codebook: ascending, any numbers. */
  readonly position: number;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}
