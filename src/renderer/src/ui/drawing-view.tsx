import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Drawing, Target } from '#core/charts/drawing.ts';
import { drawingMarks, nextMark } from './drawing-marks.ts';
import { DrawingShape } from './drawing-shape.tsx';
import { DrawingTip, useDrawingTip } from './drawing-tip.tsx';
import { Fades } from './fades.tsx';
import { useInterfaceScale } from './interface-scale.ts';
import styles from './drawing-view.module.css';

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** Returns the name and the tip of a mark; by default its title. */
  readonly describe?: (target: Target) => string;
  readonly onOpen: (target: Target) => void;
}

/**
 * A chart at the scale of the interface. Its marks are buttons, of which the Tab key reaches one and the arrow keys the
 * others. A tip describes the mark that is pointed at or has the focus; Escape hides it.
 */
export function DrawingView({ drawing, describe = titleOf, onOpen }: DrawingViewProps) {
  const id = useId().replace(/\W/g, ''); // goes into url(#…)
  const { behind, marks } = useMemo(() => drawingMarks(drawing.shapes), [drawing]);
  const scale = useInterfaceScale();
  const [active, setActive] = useState(0);
  const tip = useDrawingTip();
  const svg = useRef<SVGSVGElement>(null);
  const reachable = Math.min(active, marks.length - 1);

  const onKeyDown = (event: KeyboardEvent, index: number, target: Target) => {
    if (event.key === 'Escape' && tip.tip !== null) tip.hide();
    else if (event.key === 'Enter' || event.key === ' ') onOpen(target);
    else {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const next = nextMark(marks, index, event.key);
      if (next === null) return;
      setActive(next);
      svg.current?.querySelectorAll<SVGGElement>('[data-mark]')[next]?.focus();
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <svg
        ref={svg}
        width={drawing.width * scale}
        height={drawing.height * scale}
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={drawing.title}
        className={styles['drawing']}
      >
        <Fades drawing={id} shapes={drawing.shapes} />
        <g aria-hidden>
          {behind.map((shape, index) => (
            <DrawingShape key={index} shape={shape} drawing={id} />
          ))}
        </g>
        {marks.map(({ target, shapes }, index) => (
          <Mark
            key={index}
            label={describe(target)}
            reachable={index === reachable}
            tip={tip}
            onOpen={() => onOpen(target)}
            onKeyDown={(event) => onKeyDown(event, index, target)}
            onFocus={() => setActive(index)}
          >
            {shapes.map((shape, nth) => (
              <DrawingShape key={nth} shape={shape} drawing={id} />
            ))}
          </Mark>
        ))}
      </svg>
      <DrawingTip tip={tip.tip} />
    </>
  );
}

interface MarkProps {
  readonly label: string;
  /** Whether the Tab key reaches it. */
  readonly reachable: boolean;
  readonly tip: ReturnType<typeof useDrawingTip>;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}

/** A mark of the chart. Its label is its name for screen readers and its tip. */
function Mark({ label, reachable, tip, onOpen, onKeyDown, onFocus, children }: MarkProps) {
  return (
    <g
      data-mark
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      className={styles['mark']}
      onClick={onOpen}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        onFocus();
        if (event.currentTarget.matches(':focus-visible')) tip.show(event.currentTarget, label);
      }}
      onBlur={tip.hide}
      onPointerEnter={(event) => tip.show(event.currentTarget, label)}
      onPointerLeave={tip.hide}
    >
      {children}
    </g>
  );
}

const titleOf = ({ title }: Target) => title;
