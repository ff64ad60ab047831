import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '#core/text/passage.ts';
import { rangeOf, type TextRoot } from '#renderer/dom/text-root.ts';

/** A wish to see a passage; a new `token` is a new wish, even for the same passage. */
export interface Reveal {
  readonly passage: Passage;
  readonly token: number;
}

/** How long a passage that was jumped to stays bright. */
const FLASH_MS = 900;
/** Frames in a row in which it has to be in sight, and frames after which it is left as it is. */
const HELD_FRAMES = 3;
const MOST_FRAMES = 20;
const NONE: readonly Passage[] = [];
/** The wishes that were granted, by their passages: a pane that appears again doesn't go there again. */
const granted = new WeakMap<Passage, number>();

/** Whether a wish still leads anywhere. */
export const isOpenWish = (reveal: Reveal | null): reveal is Reveal =>
  reveal !== null && granted.get(reveal.passage) !== reveal.token;

/** Scrolls the wished passage to the upper third of the pane unless it is in sight, and says what to make bright. */
export function useReveal(
  root: TextRoot | null,
  scroller: HTMLElement | null,
  reveal: Reveal | null,
): readonly Passage[] {
  const [over, setOver] = useState<Reveal | null>(null);
  useEffect(() => {
    if (root === null || scroller === null || !isOpenWish(reveal)) return;
    const stop = bringIntoSight(root, scroller, reveal.passage);
    const timer = setTimeout(() => {
      granted.set(reveal.passage, reveal.token);
      setOver(reveal);
    }, FLASH_MS);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [root, scroller, reveal]);
  return useMemo(() => (!isOpenWish(reveal) || reveal === over ? NONE : [reveal.passage]), [reveal, over]);
}

/**
 * Blocks out of sight have estimated heights, and get their real ones in the frames after they came into sight: what was in
 * sight may be moved out of it then. So it is looked at again until it holds, or until somebody scrolls away. Stops when the
 * returned function is called.
 */
function bringIntoSight(root: TextRoot, scroller: HTMLElement, passage: Passage): () => void {
  let held = 0;
  let next = 0;
  let left = MOST_FRAMES;
  let last: Seen | null = null;
  const look = () => {
    const now = seen(root, scroller, passage);
    if (now === null || (last !== null && wasScrolled(last, now))) return;
    const scrolled = scrollTo(scroller, now);
    held = scrolled ? 0 : held + 1;
    last = scrolled ? seen(root, scroller, passage) : now;
    left -= 1;
    if (held < HELD_FRAMES && left > 0) next = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(next);
}

/** Where a passage lies beside its pane's frame, in pixels of the window, and how far the pane is scrolled. */
interface Seen {
  readonly top: number;
  readonly bottom: number;
  readonly frame: DOMRect;
  readonly scrollTop: number;
}

function seen(root: TextRoot, scroller: HTMLElement, passage: Passage): Seen | null {
  const box = rangeOf(root, passage)?.getBoundingClientRect();
  const { scrollTop } = scroller;
  return box === undefined
    ? null
    : { top: box.top, bottom: box.bottom, frame: scroller.getBoundingClientRect(), scrollTop };
}

/** New heights move the passage or, where the browser evens them out, the scrolling; only scrolling moves both. */
const wasScrolled = (before: Seen, now: Seen) =>
  Math.abs(now.scrollTop - before.scrollTop) > 1 && Math.abs(now.top - before.top) > 1;

/** Puts it in the upper third unless it is in sight; whether anything was scrolled. */
function scrollTo(scroller: HTMLElement, { top, bottom, frame, scrollTop }: Seen): boolean {
  if (top >= frame.top + 20 && bottom <= frame.bottom - 20) return false;
  scroller.scrollTop += top - frame.top - frame.height / 3;
  return scroller.scrollTop !== scrollTop;
}
