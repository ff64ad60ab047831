import type { PlacedClaim } from '#core/comparison/panes/align-panes.ts';
import type { Claim } from '#core/model/claim.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import { blockAt, rangeOf } from '#renderer/dom/text-root.ts';

/** What of a claim decides where its lines end. */
export type LinedClaim = Pick<Claim, 'id' | 'questionIds' | 'start' | 'end'>;

/** A pane and the claims in its text that answer a question. */
export interface LinedPane {
  readonly frame: PaneFrame;
  readonly claims: readonly LinedClaim[];
}

/** Where a pane and its claims lie. Window coordinates in pixels; of the claims the middle of the first line. */
export interface MeasuredPane {
  readonly frame: PaneFrame;
  readonly box: DOMRect;
  readonly claims: readonly PlacedClaim[];
  /** How far it was scrolled when it was measured. */
  readonly scrolled: number;
}

/** A claim within this many heights of the pane from what is seen is measured exactly, one further off by its block. */
const NEAR = 1;

/**
 * Measures a pane. Blocks far from what is seen have estimated heights anyway and aren't laid out for this: their claims
 * stand where they would if all lines of the block were alike.
 */
export function measurePane({ frame, claims }: LinedPane): MeasuredPane {
  const { scroller, root } = frame;
  const box = scroller.getBoundingClientRect();
  const scrolled = scroller.scrollTop;
  const origin = box.top + scroller.clientTop - scrolled;
  const near = { from: box.top - NEAR * box.height, to: box.bottom + NEAR * box.height };
  const placed = claims.flatMap((claim): PlacedClaim[] => {
    const index = blockAt(root.blocks, claim.start);
    const block = root.blocks[index];
    const element = root.element.children[index];
    if (block === undefined || element === undefined) return [];
    const { top, bottom, height } = element.getBoundingClientRect();
    const exact = bottom > near.from && top < near.to ? firstLine(frame, claim) : null;
    const share = (claim.start - block.start) / Math.max(1, block.end - block.start);
    return [{ claimId: claim.id, questionIds: claim.questionIds, top: (exact ?? top + share * height) - origin }];
  });
  return { frame, box, claims: placed, scrolled };
}

/** The middle of the first line that a claim stands on, or null where it has none. */
function firstLine({ root }: PaneFrame, claim: LinedClaim): number | null {
  for (const { top, width, height } of rangeOf(root, claim)?.getClientRects() ?? [])
    if (width > 0) return top + height / 2;
  return null;
}
