import { useEffect, useMemo, useState } from 'react';
import type { Passage } from '#core/model/passage.ts';
import { rangeOf, type TextRoot } from '#renderer/dom/text-root.ts';

/** A wish to see a passage; a new `token` is a new wish, even for the same passage. */
export interface Reveal {
  readonly passage: Passage;
  readonly token: number;
}

/** How long a passage that was jumped to stays bright. */
const FLASH_MS = 900;
const NONE: readonly Passage[] = [];

/** Scrolls the wished passage to the upper third of the pane unless it is in sight, and says what to make bright. */
export function useReveal(
  root: TextRoot | null,
  scroller: HTMLElement | null,
  reveal: Reveal | null,
): readonly Passage[] {
  const [over, setOver] = useState<Reveal | null>(null);
  useEffect(() => {
    if (root === null || scroller === null || reveal === null) return;
    scrollTo(root, scroller, reveal.passage);
    const timer = setTimeout(() => setOver(reveal), FLASH_MS);
    return () => clearTimeout(timer);
  }, [root, scroller, reveal]);
  return useMemo(() => (reveal === null || reveal === over ? NONE : [reveal.passage]), [reveal, over]);
}

/** Blocks out of sight have estimated heights: after the first scroll they are real, so it is done until it holds. */
function scrollTo(root: TextRoot, scroller: HTMLElement, passage: Passage): void {
  for (let round = 0; round < 4; round++) {
    const box = rangeOf(root, passage)?.getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    if (box === undefined) return;
    const inSight = box.top >= frame.top + 20 && box.bottom <= frame.bottom - 20;
    if (inSight) return;
    scroller.scrollTop += box.top - frame.top - frame.height / 3;
  }
}
