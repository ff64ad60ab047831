import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '#core/text/passage.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';

/** A request to bring a passage into sight; a new `token` makes it a new request, even for the same passage. */
export interface Reveal {
  readonly passage: Passage;
  readonly token: number;
}

/** How long (milliseconds) a passage that was jumped to stays bright: long enough to be found, and over before it disturbs. */
const FLASH_MS = 900;
/** A passage counts as in sight after so many frames in a row; later nothing is tried any more. */
const STEADY_FRAMES = 3;
const MOST_FRAMES = 20;
const NONE: readonly Passage[] = [];
/** The tokens of the requests that were carried out, by passage: a pane that appears again doesn't scroll there again. */
const carriedOut = new WeakMap<Passage, number>();

/** Whether a request has yet to be carried out. */
export const isPending = (reveal: Reveal | null): reveal is Reveal =>
  reveal !== null && carriedOut.get(reveal.passage) !== reveal.token;

/** Scrolls the requested passage to the upper third of the pane unless it is in sight; returns the passages to make bright. */
export function useReveal(
  root: TextRoot | null,
  scroller: HTMLElement | null,
  reveal: Reveal | null,
): readonly Passage[] {
  const [over, setOver] = useState<Reveal | null>(null);
  useEffect(() => {
    if (root === null || scroller === null || !isPending(reveal)) return;
    const stop = bringIntoSight(root, scroller, reveal.passage);
    const timer = setTimeout(() => {
      carriedOut.set(reveal.passage, reveal.token);
      setOver(reveal);
    }, FLASH_MS);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [root, scroller, reveal]);
  return useMemo(() => (!isPending(reveal) || reveal === over ? NONE : [reveal.passage]), [reveal, over]);
}

/**
 * Scrolls to a passage; the returned function stops it. Blocks out of sight have estimated heights and get their real ones in
 * the frames after they came into sight, which may move the passage out of sight. So it is checked again until its place is
 * steady, or until somebody scrolls away.
 */
function bringIntoSight(root: TextRoot, scroller: HTMLElement, passage: Passage): () => void {
  let steady = 0;
  let next = 0;
  let left = MOST_FRAMES;
  let last: PlaceInPane | null = null;
  const look = () => {
    const now = placeOf(root, scroller, passage);
    if (now === null || (last !== null && wasScrolled(last, now))) return;
    const scrolled = scrollTo(scroller, now);
    steady = scrolled ? 0 : steady + 1;
    last = scrolled ? placeOf(root, scroller, passage) : now;
    left -= 1;
    if (steady < STEADY_FRAMES && left > 0) next = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(next);
}

/** Where a passage and the frame of its pane lie, in pixels of the window, and how far the pane is scrolled. */
interface PlaceInPane {
  readonly top: number;
  readonly bottom: number;
  readonly frame: DOMRect;
  readonly scrollTop: number;
}

function placeOf(root: TextRoot, scroller: HTMLElement, passage: Passage): PlaceInPane | null {
  const box = root.rangeOf(passage)?.getBoundingClientRect();
  const { scrollTop } = scroller;
  return box === undefined
    ? null
    : { top: box.top, bottom: box.bottom, frame: scroller.getBoundingClientRect(), scrollTop };
}

/** New heights move the passage, or the scrolling where the browser compensates for them; only scrolling moves both. */
const wasScrolled = (before: PlaceInPane, now: PlaceInPane) =>
  Math.abs(now.scrollTop - before.scrollTop) > 1 && Math.abs(now.top - before.top) > 1;

/** Scrolls a passage to the upper third unless it is in sight; returns whether that moved anything. */
function scrollTo(scroller: HTMLElement, { top, bottom, frame, scrollTop }: PlaceInPane): boolean {
  if (top >= frame.top + 20 && bottom <= frame.bottom - 20) return false;
  scroller.scrollTop += top - frame.top - frame.height / 3;
  return scroller.scrollTop !== scrollTop;
}
