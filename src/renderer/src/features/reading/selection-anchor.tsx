import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Passage } from '#core/text/passage.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import { HOLDS_SELECTION } from './use-text-selection.ts';
import styles from './pane.module.css';

interface SelectionAnchorProps {
  readonly root: TextRoot;
  readonly passage: Passage;
  readonly scroller: HTMLElement;
  readonly children: ReactNode;
}

/** Distance to the selected words in CSS pixels. */
const GAP = 8;

/** Places `children` under the last line of the selected words, or above the first where there is no room below. */
export function SelectionAnchor({ root, passage, scroller, children }: SelectionAnchorProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bar = ref.current;
    const boxes = [...(root.rangeOf(passage)?.getClientRects() ?? [])];
    const [first] = boxes;
    const last = boxes.at(-1);
    if (bar === null || first === undefined || last === undefined) return;
    const frame = scroller.getBoundingClientRect();
    const fitsBelow = last.bottom + GAP + bar.offsetHeight < frame.bottom;
    const top =
      fitsBelow || first.top - GAP - bar.offsetHeight < frame.top
        ? last.bottom + GAP
        : first.top - GAP - bar.offsetHeight;
    const left = Math.min(
      Math.max(last.right - bar.offsetWidth / 2, frame.left + GAP),
      frame.right - bar.offsetWidth - GAP - 11,
    );
    bar.style.transform = `translate(${Math.max(left - frame.left, GAP)}px, ${top - frame.top + scroller.scrollTop}px)`;
  }, [root, passage, scroller]);
  return (
    <div ref={ref} className={styles['selectionBar']} {...{ [HOLDS_SELECTION]: '' }}>
      {children}
    </div>
  );
}
