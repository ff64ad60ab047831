import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { BarShape, Drawing, Target } from '#core/charts/drawing.ts';
import { drawingMarks, nextMark } from './drawing-marks.ts';
import { DrawingShape, fadeId } from './drawing-shape.tsx';
import { scaled, useInterfaceScale } from './interface-scale.ts';
import styles from './drawing-view.module.css';

interface DrawingViewProps {
  readonly drawing: Drawing;
  /** Returns the text that is read out and shown for a mark; its title by default. */
  readonly describe?: (target: Target) => string;
  readonly onOpen: (target: Target) => void;
}

/**
 * A chart, drawn at the interface's scale. Its marks are buttons, of which one is in the order of the Tab key; the arrow keys lead from one to the next.
 * What a mark stands for is shown over it while it is pointed at or has the focus; Escape takes that away.
 */
export function DrawingView({ drawing, describe = titleOf, onOpen }: DrawingViewProps) {
  const id = useId().replace(/\W/g, ''); // goes into url(#…)
  const { behind, marks } = useMemo(() => drawingMarks(drawing.shapes), [drawing]);
  const scale = useInterfaceScale();
  const [active, setActive] = useState(0);
  const [tip, setTip] = useState<Tip | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const reachable = Math.min(active, marks.length - 1);

  const show = (element: Element, target: Target) => {
    const { left, bottom } = element.getBoundingClientRect();
    setTip({
      text: describe(target),
      left: Math.max(8, Math.min(left, innerWidth - scaled(TIP_WIDTH) - 8)),
      top: bottom + 6,
    });
  };
  const onKeyDown = (event: KeyboardEvent, index: number, target: Target) => {
    if (event.key === 'Escape' && tip !== null) setTip(null);
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
  const fades = new Map(
    drawing.shapes.flatMap((shape) =>
      shape.kind === 'bar' && (shape.fadesLeft || shape.fadesRight) ? [[fadeId(id, shape), shape] as const] : [],
    ),
  );
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
        <defs>
          {[...fades].map(([key, bar]) => (
            <Fade key={key} id={key} bar={bar} />
          ))}
        </defs>
        <g aria-hidden>
          {behind.map((shape, index) => (
            <DrawingShape key={index} shape={shape} drawing={id} />
          ))}
        </g>
        {marks.map(({ target, shapes }, index) => (
          <g
            key={index}
            data-mark
            role="button"
            tabIndex={index === reachable ? 0 : -1}
            aria-label={describe(target)}
            className={styles['mark']}
            onClick={() => onOpen(target)}
            onKeyDown={(event) => onKeyDown(event, index, target)}
            onFocus={(event) => {
              setActive(index);
              if (event.currentTarget.matches(':focus-visible')) show(event.currentTarget, target);
            }}
            onBlur={() => setTip(null)}
            onPointerEnter={(event) => show(event.currentTarget, target)}
            onPointerLeave={() => setTip(null)}
          >
            {shapes.map((shape, nth) => (
              <DrawingShape key={nth} shape={shape} drawing={id} />
            ))}
          </g>
        ))}
      </svg>
      {tip === null ? null : (
        <div
          className={styles['tip']}
          aria-hidden
          style={{ left: tip.left, top: tip.top, maxWidth: scaled(TIP_WIDTH) }}
        >
          {tip.text}
        </div>
      )}
    </>
  );
}

const titleOf = ({ title }: Target) => title;

interface Tip {
  readonly text: string;
  /** The place in the window. */
  readonly left: number;
  readonly top: number;
}

/** The size of the tip over a mark, in pixels. */
const TIP_WIDTH = 380;
/** The opacity at the faded end of a bar. */
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
