import { useState } from 'react';
import { scaled } from './interface-scale.ts';
import styles from './drawing-view.module.css';

/** The description of a mark, and its place in the window. */
interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

/** Pixels of the widest tip: about sixty letters a line. */
const TIP_WIDTH = 380;
/** Pixels that a tip keeps from the edge of the window, and from its mark. */
const EDGE = 8;
const GAP = 6;

/** Returns the visible tip, and the functions that show one below an element and hide it. */
export function useDrawingTip() {
  const [tip, setTip] = useState<Tip | null>(null);
  const show = (element: Element, text: string) => {
    const { left, bottom } = element.getBoundingClientRect();
    const most = innerWidth - scaled(TIP_WIDTH) - EDGE;
    setTip({ text, left: Math.max(EDGE, Math.min(left, most)), top: bottom + GAP });
  };
  return { tip, show, hide: () => setTip(null) };
}

/** The tip below a mark. Screen readers have the same words as the name of the mark. */
export function DrawingTip({ tip }: { readonly tip: Tip | null }) {
  return tip === null ? null : (
    <div className={styles['tip']} aria-hidden style={{ left: tip.left, top: tip.top, maxWidth: scaled(TIP_WIDTH) }}>
      {tip.text}
    </div>
  );
}
