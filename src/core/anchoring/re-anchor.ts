import type { Quoted } from './anchor-score.ts';
import { findExact, findLike } from './find-passage.ts';
import { expectedPlace, mapPassage } from './map-passage.ts';
import type { Placement } from './placement.ts';
import { mapText } from './text-map.ts';
import type { TextTools } from './text-tools.ts';

/** A claim on the old text: where it stands, in its own words. */
export interface AnchoredClaim<Id> extends Quoted {
  readonly id: Id;
}

/** A claim that was placed in the new text. */
export interface PlacedClaim<Id> extends Placement {
  readonly id: Id;
}

/** A claim whose words aren't in the new text any more: to be attached by hand. */
export interface OrphanedClaim<Id> {
  readonly id: Id;
  readonly quote: string;
}

/** What became of the claims, each list in the order they were given in. */
export interface ReAnchoring<Id> {
  readonly placed: readonly PlacedClaim<Id>[];
  readonly orphaned: readonly OrphanedClaim<Id>[];
}

/** Looking approximately costs units of text times units of quote: beyond this nothing more is looked for. */
const MOST_WORK = 4_000_000_000;

/**
 * Places the claims of an old text in a new version of it: those that were not touched at once, those that were edited where
 * they stood, those that were moved wherever something new stands. Better orphaned than wrong (decision 0013).
 */
export function reAnchor<Id>(
  oldText: string,
  newText: string,
  claims: readonly AnchoredClaim<Id>[],
  tools: TextTools,
): ReAnchoring<Id> {
  const { kept, fresh } = mapText(oldText, newText, tools);
  const freshLength = fresh.reduce((sum, { start, end }) => sum + end - start, 0);
  const placed: PlacedClaim<Id>[] = [];
  const orphaned: OrphanedClaim<Id>[] = [];
  let work = 0;
  for (const claim of claims) {
    const expected = expectedPlace(claim.start, kept);
    let place = mapPassage(claim, kept, newText) ?? findExact(claim, fresh, newText, expected);
    if (place === null && (work += claim.quote.length * freshLength) <= MOST_WORK)
      place = findLike(claim, fresh, newText, expected, tools);
    if (place === null) orphaned.push({ id: claim.id, quote: claim.quote });
    else placed.push({ id: claim.id, ...place });
  }
  return { placed, orphaned };
}
