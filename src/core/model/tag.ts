import type { InvestigationId, TagId } from '#core/base/id.ts';
import type { Instant } from '#core/base/instant.ts';
import type { ClaimKind } from './claim-kind.ts';
import type { PaletteId } from './palette.ts';

/** The keys that a tag can have: pressing one with text selected makes a claim with that tag. */
export const TAG_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
export type TagKey = (typeof TAG_KEYS)[number];

/** A label for claims (REFI-QDA: code). All tags of an investigation are its codebook. */
export interface Tag {
  readonly id: TagId;
  readonly investigationId: InvestigationId;
  readonly name: string;
  /** The definition that coders follow: when to use the tag and when not. */
  readonly description: string;
  /** Colour and underline style together. */
  readonly palette: PaletteId;
  readonly key: TagKey | null;
  /** The kind of a claim without a kind that gets this tag as its first. */
  readonly kind: ClaimKind | null;
  /** The position in the codebook: ascending, any numbers. */
  readonly position: number;
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
}
