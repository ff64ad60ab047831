import type { Quoted } from './anchor-score.ts';
import { findExact, findLike } from './find-passage.ts';
import { expectedPlace, mapPassage } from './map-passage.ts';
import type { Placement } from './placement.ts';
import { mapText } from './text-map.ts';
import type { TextTools } from './text-tools.ts';

/** A claim on the old text, with its passage and its words. */
export interface AnchoredClaim<Id> extends Quoted {
  readonly id: Id;
}

/** A claim that was placed in the new text. */
export interface PlacedClaim<Id> extends Placement {
  readonly id: Id;
}

/** A claim whose words were not found in the new text. The analyst has to attach it by hand. */
export interface OrphanedClaim<Id> {
  readonly id: Id;
  readonly quote: string;
}

/** The result of re-anchoring. Both lists keep the order of the claims. */
export interface ReAnchoring<Id> {
  readonly placed: readonly PlacedClaim<Id>[];
  readonly orphaned: readonly OrphanedClaim<Id>[];
}

/** Limits the approximate search, in units of text times units of quote (some ten seconds): claims beyond it are orphaned. */
const MOST_WORK = 4_000_000_000;

/**
 * Places the claims of an old text in a new version of the text: first a claim whose words are unchanged or edited in place,
 * then a claim whose words moved to a new range. A claim without a good match is orphaned, never guessed (decision 0013).
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
