import type { PlacedClaim } from '#core/comparison/panes/align-panes.ts';
import type { Claim } from '#core/model/claim.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import { blockAt } from '#renderer/dom/text-root.ts';

/** The fields of a claim that decide where its lines end. */
export type LinedClaim = Pick<Claim, 'id' | 'questionIds' | 'start' | 'end'>;

/** A pane and the claims in its text that answer a question. */
export interface LinedPane {
  readonly frame: PaneFrame;
  readonly claims: readonly LinedClaim[];
}

/** The places of a pane and its claims in pixels of the window; the place of a claim is the middle of its first line. */
export interface MeasuredPane {
  readonly frame: PaneFrame;
  readonly box: DOMRect;
  readonly claims: readonly PlacedClaim[];
  /** The scroll position of the pane when it was measured. */
  readonly scrolled: number;
}

/** Heights of the pane around its visible part within which claims are measured exactly; beyond it their blocks are, which is cheaper. */
const NEAR = 1;

/**
 * Measures a pane. Blocks far from the visible part have estimated heights and aren't laid out to be measured: the place of
 * a claim in them is estimated from its offset in the block. Claims in blocks that aren't drawn have no place.
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
    const drawn = root.boxOfBlock(index);
    if (block === undefined || drawn === null) return [];
    const { top, bottom, height } = drawn;
    const exact = bottom > near.from && top < near.to ? firstLine(frame, claim) : null;
    const share = (claim.start - block.start) / Math.max(1, block.end - block.start);
    return [{ claimId: claim.id, questionIds: claim.questionIds, top: (exact ?? top + share * height) - origin }];
  });
  return { frame, box, claims: placed, scrolled };
}

/** Returns the height of the middle of a claim's first line, or null if it isn't drawn. */
function firstLine({ root }: PaneFrame, claim: LinedClaim): number | null {
  for (const { top, width, height } of root.rangeOf(claim)?.getClientRects() ?? [])
    if (width > 0) return top + height / 2;
  return null;
}
