import { useLayoutEffect, useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';

/** The block at the upper edge of a pane, and how many of its pixels lie above that edge. */
interface ReadingPlace {
  readonly block: number;
  readonly above: number;
}

/** Where each report was left, and its caret, as long as the window lives: no part of the work. */
const places = new Map<ReportId, ReadingPlace>();
const carets = new Map<ReportId, number>();

/** Where the caret of a report was last. */
export const lastCaret = (id: ReportId): number => carets.get(id) ?? 0;
export const keepCaret = (id: ReportId, offset: number): void => void carets.set(id, offset);

/** Frames in a row in which it has to hold, and frames after which it is left as it is: see `use-reveal`. */
const HELD_FRAMES = 3;
const MOST_FRAMES = 20;

/** Shows a report where it was left when its pane appears again, unless somebody is `led` to a passage of it. */
export function useReadingPlace(id: ReportId, root: TextRoot | null, scroller: HTMLElement | null, led: boolean): void {
  const [ledAtFirst] = useState(led);
  // a layout effect is undone while the text still stands in its pane
  useLayoutEffect(() => {
    if (root === null || scroller === null) return;
    const place = places.get(id);
    const stop = place === undefined || ledAtFirst ? null : goBack(root, scroller, place);
    return () => {
      stop?.();
      places.set(id, placeNow(root, scroller));
    };
  }, [id, root, scroller, ledAtFirst]);
}

/** Blocks that come into sight get their real heights in the frames after, so it is put right until it holds. */
function goBack({ element }: TextRoot, scroller: HTMLElement, { block, above }: ReadingPlace): () => void {
  let held = 0;
  let left = MOST_FRAMES;
  let next = 0;
  const put = () => {
    const box = element.children[block]?.getBoundingClientRect();
    if (box === undefined) return;
    const before = scroller.scrollTop;
    scroller.scrollTop += box.top + above - scroller.getBoundingClientRect().top;
    held = Math.abs(scroller.scrollTop - before) < 1 ? held + 1 : 0;
    left -= 1;
    if (held < HELD_FRAMES && left > 0) next = requestAnimationFrame(put);
  };
  put();
  return () => cancelAnimationFrame(next);
}

function placeNow({ element: { children } }: TextRoot, scroller: HTMLElement): ReadingPlace {
  const edge = scroller.getBoundingClientRect().top;
  let low = 0;
  let high = children.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((children[middle]?.getBoundingClientRect().bottom ?? 0) <= edge) low = middle + 1;
    else high = middle;
  }
  return { block: low, above: edge - (children[low]?.getBoundingClientRect().top ?? edge) };
}
