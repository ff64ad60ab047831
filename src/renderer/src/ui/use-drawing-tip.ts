import { useState } from 'react';
import { scaled } from './interface-scale.ts';

/** The greatest width of a tip in pixels: longer sentences wrap. */
const TIP_WIDTH = 380;
/** The distance of a tip from its mark and from the edges of the window, in pixels. */
const BELOW_MARK = 6;
const FROM_EDGE = 8;

/** The words shown over a mark, and their place in the window. */
export interface Tip {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly maxWidth: number;
}

interface DrawingTip {
  readonly tip: Tip | null;
  readonly showTip: (mark: Element, text: string) => void;
  readonly hideTip: () => void;
}

/** Shows words below a mark of a chart, inside the window. */
export function useDrawingTip(): DrawingTip {
  const [tip, setTip] = useState<Tip | null>(null);
  return {
    tip,
    showTip: (mark, text) => {
      const { left, bottom } = mark.getBoundingClientRect();
      const maxWidth = scaled(TIP_WIDTH);
      setTip({
        text,
        left: Math.max(FROM_EDGE, Math.min(left, innerWidth - maxWidth - FROM_EDGE)),
        top: bottom + BELOW_MARK,
        maxWidth,
      });
    },
    hideTip: () => setTip(null),
  };
}
