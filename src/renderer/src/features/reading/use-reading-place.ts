import { useEffect, useLayoutEffect, useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { TextSelection } from '#renderer/dom/selection.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import { isPending, type Reveal } from './use-reveal.ts';

/** The block at the upper edge of a pane, and how many of its pixels lie above that edge. */
interface ReadingPlace {
  readonly block: number;
  readonly above: number;
}

/** The place at which each report was left, and its caret. Kept as long as the window is open, and never stored. */
const places = new Map<ReportId, ReadingPlace>();
const carets = new Map<ReportId, number>();

/** Returns the offset at which the caret of a report was last. */
export const lastCaret = (id: ReportId): number => carets.get(id) ?? 0;

/** Keeps the caret of a report, which goes along with the selection and to the passage that is to be revealed. */
export function useKeptCaret(id: ReportId, selection: TextSelection | null, reveal: Reveal | null): void {
  useEffect(() => {
    if (selection !== null) carets.set(id, selection.focus);
  }, [id, selection]);
  useEffect(() => {
    if (isPending(reveal)) carets.set(id, reveal.passage.start);
  }, [id, reveal]);
}

/** The place counts as reached after so many frames in a row in which nothing moved; later nothing is tried any more. */
const STEADY_FRAMES = 3;
const MOST_FRAMES = 20;

/** Scrolls a pane that appears again to where its report was left, unless a passage of it `isRevealed`. */
export function useReadingPlace(
  id: ReportId,
  root: TextRoot | null,
  scroller: HTMLElement | null,
  isRevealed: boolean,
): void {
  const [revealedAtFirst] = useState(isRevealed);
  // A layout effect is undone while the text is still in its pane.
  useLayoutEffect(() => {
    if (root === null || scroller === null) return;
    const place = places.get(id);
    const stop = place === undefined || revealedAtFirst ? null : goBack(root, scroller, place);
    return () => {
      stop?.();
      const left = placeNow(root, scroller);
      if (left !== null) places.set(id, left);
    };
  }, [id, root, scroller, revealedAtFirst]);
}

/** Blocks that come into sight get their real heights in the next frames, so the scrolling is corrected until it is steady. */
function goBack(root: TextRoot, scroller: HTMLElement, { block, above }: ReadingPlace): () => void {
  let steady = 0;
  let left = MOST_FRAMES;
  let next = 0;
  const put = () => {
    const box = root.boxOfBlock(block);
    if (box === null) return;
    const before = scroller.scrollTop;
    scroller.scrollTop += box.top + above - scroller.getBoundingClientRect().top;
    steady = Math.abs(scroller.scrollTop - before) < 1 ? steady + 1 : 0;
    left -= 1;
    if (steady < STEADY_FRAMES && left > 0) next = requestAnimationFrame(put);
  };
  put();
  return () => cancelAnimationFrame(next);
}

/** Returns the place at the upper edge of the pane, or null where no block is drawn. */
function placeNow(root: TextRoot, scroller: HTMLElement): ReadingPlace | null {
  const edge = scroller.getBoundingClientRect().top;
  const block = root.blockBelow(edge);
  const box = block === null ? null : root.boxOfBlock(block);
  return block === null || box === null ? null : { block, above: edge - box.top };
}
