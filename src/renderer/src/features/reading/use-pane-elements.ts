import { useEffect, useMemo, useState, type RefCallback } from 'react';
import type { Passage } from '#core/text/passage.ts';
import type { PaneFrame } from '#renderer/dom/pane-frame.ts';
import { wholeTextRoot, type TextRoot } from '#renderer/dom/text-root.ts';

/** The elements of a pane, null until they are drawn, and the refs that fill them in. */
interface PaneElements {
  readonly root: TextRoot | null;
  readonly scroller: HTMLDivElement | null;
  readonly textRef: RefCallback<HTMLDivElement>;
  readonly scrollerRef: RefCallback<HTMLDivElement>;
}

/** Follows the elements of a pane; `onFrame` is called once they are drawn, and with null when they go. */
export function usePaneElements(
  blocks: readonly Passage[] | undefined,
  onFrame?: (frame: PaneFrame | null) => void,
): PaneElements {
  const [element, textRef] = useState<HTMLDivElement | null>(null);
  const [scroller, scrollerRef] = useState<HTMLDivElement | null>(null);
  const root = useMemo(
    () => (element === null || blocks === undefined ? null : wholeTextRoot(element, blocks)),
    [element, blocks],
  );
  useEffect(() => {
    if (root === null || scroller === null || onFrame === undefined) return;
    onFrame({ scroller, root });
    return () => onFrame(null);
  }, [root, scroller, onFrame]);
  return { root, scroller, textRef, scrollerRef };
}
