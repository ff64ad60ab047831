import type { BarShape, Shape } from '#core/charts/drawing.ts';
import { fadeId } from './drawing-shape.tsx';

interface FadesProps {
  /** The id of the drawing. */
  readonly drawing: string;
  readonly shapes: readonly Shape[];
}

/** The gradients of the bars with open ends, each kind once. */
export function Fades({ drawing, shapes }: FadesProps) {
  const fades = new Map(
    shapes.flatMap((shape) =>
      shape.kind === 'bar' && (shape.fadesLeft || shape.fadesRight) ? [[fadeId(drawing, shape), shape] as const] : [],
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

/** The share of the colour that is left at an open end: enough to see that the bar goes on. */
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
