import { assertNever } from '#core/base/assert-never.ts';
import type { BarShape, Shape } from '#core/charts/drawing.ts';
import { TEXT_STYLES } from '#core/charts/text-styles.ts';
import { displayLine } from '#core/text/display-text.ts';

/** The id of the gradient by which bars of this colour fade to these sides; they share one. */
export const fadeId = (drawing: string, { ink, fadesLeft, fadesRight }: BarShape) =>
  `${drawing}-${ink}-${fadesLeft ? 'l' : ''}${fadesRight ? 'r' : ''}`;

/** One shape of a drawing, looking as `writeSvg` writes it, in the theme's colours. */
export function DrawingShape({ shape, drawing }: { readonly shape: Shape; readonly drawing: string }) {
  switch (shape.kind) {
    case 'rule': {
      const { x1, y1, x2, y2, ink, dotted } = shape;
      return <line {...{ x1, y1, x2, y2 }} stroke={`var(--${ink})`} strokeDasharray={dotted ? '2 3' : undefined} />;
    }
    case 'bar':
      return <Bar bar={shape} drawing={drawing} />;
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={`var(--${shape.ink})`} />;
    case 'text': {
      const { size, weight, ink } = TEXT_STYLES[shape.style];
      const backwards = !shape.centred && shape.direction === 'rtl';
      return (
        <text
          aria-hidden // it may be cut; what it belongs to is read out whole
          x={shape.x}
          y={shape.y}
          fontSize={size}
          fontWeight={weight}
          fill={`var(--${ink})`}
          fontFamily={shape.style === 'quote' ? 'var(--serif)' : 'var(--sans)'}
          // in text from right to left the end is at the left
          textAnchor={shape.centred ? 'middle' : backwards ? 'end' : undefined}
          direction={backwards ? 'rtl' : undefined}
          // keeps the lines behind it off the letters
          stroke="var(--paper)"
          strokeWidth={3}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {displayLine(shape.text)}
        </text>
      );
    }
    default:
      return assertNever(shape);
  }
}

function Bar({ bar, drawing }: { readonly bar: BarShape; readonly drawing: string }) {
  const { x, y, width, height, ink, fill, dashed, fadesLeft, fadesRight } = bar;
  const paint = fadesLeft || fadesRight ? `url(#${fadeId(drawing, bar)})` : `var(--${ink})`;
  const outlined = fill === 'hollow' || dashed;
  return (
    <rect
      {...{ x, y, width, height }}
      rx={height / 2}
      fill={fill === 'hollow' ? 'var(--paper)' : paint}
      fillOpacity={fill === 'hollow' ? undefined : dashed ? 0.35 : fill === 'faint' ? 0.3 : undefined}
      stroke={outlined ? paint : undefined}
      strokeWidth={outlined ? 1.5 : undefined}
      strokeDasharray={dashed ? '3 2' : undefined}
    />
  );
}
