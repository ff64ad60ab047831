import { useId } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { NumberLine as Line, NumberMark, LineSegment } from '#core/comparison/number-line.ts';
import { lineDescription, markWords } from '#core/words/comparison/number-line-words.ts';
import { words } from '#renderer/words/interface-words.ts';
import styles from './number-line-drawing.module.css';

interface NumberLineProps {
  readonly line: Line;
  /** Returns the colour of a report for CSS. */
  readonly colourOf: (id: ReportId) => string;
  /** Pixels of the greatest height; many marks move closer together to fit. */
  readonly room?: number;
  /** Whether the numbers at both ends are written below. */
  readonly ends?: boolean;
}

/** Pixels from one mark to the next if the height allows it. */
const STEP = 10;

/** The counts of a question on one scale, a line for each report; open ends fade out. The drawing fills its container. */
export function NumberLineDrawing({ line, colourOf, room = Number.MAX_VALUE, ends = false }: NumberLineProps) {
  const id = useId();
  const step = Math.min(STEP, room / line.marks.length);
  const thickness = Math.max(1, Math.min(5, step * 0.5));
  return (
    <div className={styles['frame']}>
      <svg
        className={styles['line']}
        width="100%"
        height={Math.ceil(step * line.marks.length)}
        role="img"
        aria-label={lineDescription(line, words)}
      >
        {line.marks.map((mark, index) => (
          <Mark
            key={index}
            mark={mark}
            y={(index + 0.5) * step}
            thickness={thickness}
            colour={colourOf(mark.reportId)}
            id={`${id}-${index}`}
          />
        ))}
      </svg>
      {ends ? (
        <div className={styles['ends']} aria-hidden>
          <span>{words.number(line.from)}</span>
          <span>{words.number(line.to)}</span>
        </div>
      ) : null}
    </div>
  );
}

interface MarkProps {
  readonly mark: NumberMark;
  readonly y: number;
  readonly thickness: number;
  readonly colour: string;
  readonly id: string;
}

/** A dot for one number, a bar for a range; the wider reading of an ambiguous count is a faint bar behind. */
function Mark({ mark, y, thickness, colour, id }: MarkProps) {
  return (
    <g>
      <title>{markWords(mark, words)}</title>
      {mark.wider === null ? null : (
        <Bar stretch={mark.wider} y={y} thickness={thickness} colour={colour} id={`${id}w`} opacity={0.35} />
      )}
      {mark.start === mark.end ? (
        <circle cx={percent(mark.start)} cy={y} r={Math.max(1.5, thickness * 0.7)} fill={colour} />
      ) : (
        <Bar stretch={mark} y={y} thickness={thickness} colour={colour} id={id} opacity={1} />
      )}
    </g>
  );
}

interface BarProps {
  readonly stretch: LineSegment;
  readonly y: number;
  readonly thickness: number;
  readonly colour: string;
  readonly id: string;
  readonly opacity: number;
}

function Bar({ stretch: { start, end, fadesLeft, fadesRight }, y, thickness, colour, id, opacity }: BarProps) {
  const fades = fadesLeft || fadesRight;
  return (
    <>
      {fades ? (
        <linearGradient id={id}>
          <stop offset="0" stopColor={colour} stopOpacity={fadesLeft ? 0.08 : 1} />
          <stop offset="1" stopColor={colour} stopOpacity={fadesRight ? 0.08 : 1} />
        </linearGradient>
      ) : null}
      <rect
        x={percent(start)}
        width={percent(end - start)}
        y={y - thickness / 2}
        height={thickness}
        rx={thickness / 2}
        fill={fades ? `url(#${id})` : colour}
        opacity={opacity}
      />
    </>
  );
}

const percent = (part: number) => `${part * 100}%`;
