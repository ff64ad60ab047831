import type { ReportId } from '#core/base/id.ts';
import type { NumberLine, NumberMark, LineSegment } from '#core/comparison/number-line.ts';
import { lineDescription, markWords } from '#core/words/comparison/number-line-words.ts';
import type { Words } from '#core/words/words.ts';
import type { Drawing, Shape } from './drawing.ts';
import type { Ink } from './ink.ts';

const LINE = 11;
const THICKNESS = 5;
const RADIUS = 4;
/** The space at both sides in pixels, so that a dot at an end isn't cut off. */
const SIDE = 5;

/**
 * Draws a number line with one row for each count, the earliest as-of time first. The words are written beside the
 * drawing.
 */
export function numberLineDrawing(
  line: NumberLine,
  width: number,
  inkOf: (id: ReportId) => Ink,
  words: Words,
): Drawing {
  return {
    width,
    height: line.marks.length * LINE + 2,
    title: lineDescription(line, words),
    shapes: line.marks.flatMap((mark, index) =>
      markShapes(mark, (index + 0.5) * LINE + 1, width, inkOf(mark.reportId), words),
    ),
  };
}

function markShapes(mark: NumberMark, y: number, width: number, ink: Ink, words: Words): readonly Shape[] {
  const target = { claimIds: mark.claimIds, title: markWords(mark, words) };
  const place = (part: number) => SIDE + part * (width - 2 * SIDE);
  const bar = ({ start, end, fadesLeft, fadesRight }: LineSegment, fill: 'full' | 'faint'): Shape => ({
    kind: 'bar',
    x: place(start),
    width: place(end) - place(start),
    y: y - THICKNESS / 2,
    height: THICKNESS,
    ink,
    fill,
    dashed: false,
    fadesLeft,
    fadesRight,
    target,
  });
  return [
    ...(mark.wider === null ? [] : [bar(mark.wider, 'faint')]),
    mark.start === mark.end ? { kind: 'dot', x: place(mark.start), y, radius: RADIUS, ink, target } : bar(mark, 'full'),
  ];
}
