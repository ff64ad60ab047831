import { useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { BarShape, Drawing, Target } from '#core/charts/drawing.ts';
import { drawingMarks, nextMark } from './drawing-marks.ts';
import { DrawingShape, fadeId } from './drawing-shape.tsx';
import { useInterfaceScale } from './interface-scale.ts';
import { useDrawingTip, type Tip } from './use-drawing-tip.ts';
import styles from './drawing-view.module.css';

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** Returns the words that a mark is read out and shown with; its title where not given. */
  readonly describe?: (target: Target) => string;
  readonly onOpen: (target: Target) => void;
}

/**
 * A chart, drawn at the interface's scale. Its marks are buttons, one of which the Tab key reaches; the arrow keys lead from
 * one to the next. The words of a mark are shown over it while it is pointed at or has the keyboard; Escape hides them.
 */
export function DrawingView({ drawing, describe = titleOf, onOpen }: DrawingViewProps) {
  const id = useId().replace(/\W/g, ''); // goes into url(#…)
  const { behind, marks } = useMemo(() => drawingMarks(drawing.shapes), [drawing]);
  const scale = useInterfaceScale();
  const [active, setActive] = useState(0);
  const { tip, showTip, hideTip } = useDrawingTip();
  const svg = useRef<SVGSVGElement>(null);
  const reachable = Math.min(active, marks.length - 1);
  const onKeyDown = (event: KeyboardEvent, index: number, target: Target) => {
    if (event.key === 'Escape' && tip !== null) hideTip();
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
        <Fades drawing={drawing} id={id} />
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
            onOpen={() => onOpen(target)}
            onKeyDown={(event) => onKeyDown(event, index, target)}
            onActive={() => setActive(index)}
            onShow={(mark) => showTip(mark, describe(target))}
            onHide={hideTip}
          >
            {shapes.map((shape, nth) => (
              <DrawingShape key={nth} shape={shape} drawing={id} />
            ))}
          </Mark>
        ))}
      </svg>
      <TipBox tip={tip} />
    </>
  );
}

/** The words over a mark; screen readers read them on the mark itself. */
const TipBox = ({ tip }: { readonly tip: Tip | null }) =>
  tip === null ? null : (
    <div className={styles['tip']} aria-hidden style={{ left: tip.left, top: tip.top, maxWidth: tip.maxWidth }}>
      {tip.text}
    </div>
  );

const titleOf = ({ title }: Target) => title;

interface MarkProps {
  readonly label: string;
  /** Whether the Tab key reaches the mark. */
  readonly reachable: boolean;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onActive: () => void;
  readonly onShow: (mark: Element) => void;
  readonly onHide: () => void;
  readonly children: ReactNode;
}

/** One mark of the chart, as a button. */
const Mark = ({ label, reachable, onOpen, onKeyDown, onActive, onShow, onHide, children }: MarkProps) => (
  <g
    data-mark
    role="button"
    tabIndex={reachable ? 0 : -1}
    aria-label={label}
    className={styles['mark']}
    onClick={onOpen}
    onKeyDown={onKeyDown}
    onFocus={(event) => {
      onActive();
      if (event.currentTarget.matches(':focus-visible')) onShow(event.currentTarget);
    }}
    onBlur={onHide}
    onPointerEnter={(event) => onShow(event.currentTarget)}
    onPointerLeave={onHide}
  >
    {children}
  </g>
);

/** The gradients of the bars whose ends are open. */
function Fades({ drawing, id }: { readonly drawing: Drawing; readonly id: string }) {
  const fades = new Map(
    drawing.shapes.flatMap((shape) =>
      shape.kind === 'bar' && (shape.fadesLeft || shape.fadesRight) ? [[fadeId(id, shape), shape] as const] : [],
    ),
  );
  return (
    <defs>
      {[...fades].map(([key, bar]) => (
        <Fade key={key} id={key} bar={bar} />
      ))}
    </defs>
  );
}

/** The opacity of a bar at an open end. */
const FADED = 0.08;

function Fade({ id, bar }: { readonly id: string; readonly bar: BarShape }) {
  const colour = `var(--${bar.ink})`;
  return (
    <linearGradient id={id}>
      <stop offset="0" stopColor={colour} stopOpacity={bar.fadesLeft ? FADED : 1} />
      {bar.fadesLeft && bar.fadesRight ? <stop offset="0.5" stopColor={colour} /> : null}
      <stop offset="1" stopColor={colour} stopOpacity={bar.fadesRight ? FADED : 1} />
    </linearGradient>
  );
}
