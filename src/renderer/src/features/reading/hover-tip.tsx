import { useEffect, useState } from 'react';
import type { PassageIndex } from '#core/anchoring/passage-index.ts';
import { offsetFromPoint } from '#renderer/dom/hit-test.ts';
import type { TextRoot } from '#renderer/dom/text-root.ts';
import { say } from '#renderer/words/interface-words.ts';
import type { Mark } from './use-marks.ts';
import styles from './pane.module.css';

interface HoverTipProps {
  readonly root: TextRoot;
  readonly index: PassageIndex<Mark>;
}

interface Tip {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Shows the tags of the claims under the pointer, and makes the pointer a hand there. */
export function HoverTip({ root, index }: HoverTipProps) {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    const { element } = root;
    let frame = 0;
    const look = (event: PointerEvent) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const offset = event.buttons === 0 ? offsetFromPoint(root, event.clientX, event.clientY) : null;
        const marks = offset === null ? [] : index.at(offset);
        element.toggleAttribute('data-over-claim', marks.length > 0);
        const text = [...new Set(marks.map((mark) => mark.tags || say('claim.no-tag')))].join(' · ');
        setTip(marks.length === 0 ? null : { x: event.clientX, y: event.clientY, text });
      });
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      element.removeAttribute('data-over-claim');
      setTip(null);
    };
    element.addEventListener('pointermove', look);
    element.addEventListener('pointerleave', leave);
    return () => {
      leave();
      element.removeEventListener('pointermove', look);
      element.removeEventListener('pointerleave', leave);
    };
  }, [root, index]);
  if (tip === null) return null;
  return (
    <div className={styles['hoverTip']} style={{ left: tip.x + 12, top: tip.y + 18 }} role="tooltip">
      {tip.text}
    </div>
  );
}
