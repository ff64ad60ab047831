import { useLayoutEffect, useRef } from 'react';
import { caretBox } from '#renderer/dom/caret-box.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import styles from './pane.module.css';

interface CaretProps {
  readonly root: TextRoot;
  readonly offset: number;
  /** The element that scrolls: the caret is kept in its sight. */
  readonly scroller: HTMLElement;
}

/** Space kept between the caret and the edge of what can be seen, in CSS pixels: about a line and a half. */
const MARGIN = 40;

/** The caret of a text that can't be edited: browsers draw none there. */
export function Caret({ root, offset, scroller }: CaretProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = caretBox(root, offset);
    const frame = scroller.getBoundingClientRect();
    if (box === null || ref.current === null) return;
    ref.current.style.transform = `translate(${box.x - frame.left + scroller.scrollLeft}px, ${box.y - frame.top + scroller.scrollTop}px)`;
    ref.current.style.height = `${box.height}px`;
    const above = frame.top + MARGIN - box.y;
    const below = box.y + box.height + MARGIN - frame.bottom;
    if (above > 0) scroller.scrollBy({ top: -above });
    else if (below > 0) scroller.scrollBy({ top: below });
  }, [root, offset, scroller]);
  return <div ref={ref} className={styles['caret']} aria-hidden />;
}
