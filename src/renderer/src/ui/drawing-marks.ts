import type { Shape, Target } from '#core/charts/drawing.ts';

/** The shapes of one mark (a bar and its label), and the place of the first shape. */
export interface DrawingMark {
  readonly target: Target;
  readonly shapes: readonly Shape[];
  readonly x: number;
  readonly y: number;
}

/** The marks of a drawing in the order in which they are drawn, and the shapes behind them. */
export function drawingMarks(shapes: readonly Shape[]): {
  readonly behind: readonly Shape[];
  readonly marks: readonly DrawingMark[];
} {
  const behind: Shape[] = [];
  const marks = new Map<Target, Shape[]>();
  for (const shape of shapes) {
    if (shape.kind === 'rule' || shape.target === null) behind.push(shape);
    else marks.set(shape.target, [...(marks.get(shape.target) ?? []), shape]);
  }
  return { behind, marks: [...marks].map(([target, own]) => ({ target, shapes: own, ...placeOf(own) })) };
}

function placeOf(shapes: readonly Shape[]): { readonly x: number; readonly y: number } {
  const [first] = shapes;
  return first === undefined || first.kind === 'rule' ? { x: 0, y: 0 } : { x: first.x, y: first.y };
}

/** Marks are in one row if their places differ by fewer pixels than this from top to bottom. */
const ROW = 4;

/**
 * Returns the mark that a key leads to from mark `at`, by their places: left and right go along a row and on to the next row,
 * up and down to the nearest mark of the nearest row. Returns null for another key, or where there is no mark.
 */
export function nextMark(marks: readonly Pick<DrawingMark, 'x' | 'y'>[], at: number, key: string): number | null {
  const current = marks[at];
  if (current === undefined) return marks.length > 0 ? 0 : null;
  const order = marks.map((_mark, index) => index).toSorted((a, b) => byPosition(marks[a], marks[b]));
  switch (key) {
    case 'ArrowRight':
      return order[order.indexOf(at) + 1] ?? null;
    case 'ArrowLeft':
      return order[order.indexOf(at) - 1] ?? null;
    case 'Home':
      return order[0] ?? null;
    case 'End':
      return order.at(-1) ?? null;
    case 'ArrowDown':
      return nearest(marks, order, current, 1);
    case 'ArrowUp':
      return nearest(marks, order, current, -1);
    default:
      return null;
  }
}

type MarkPosition = Pick<DrawingMark, 'x' | 'y'>;

const byPosition = (a: MarkPosition | undefined, b: MarkPosition | undefined) =>
  a === undefined || b === undefined ? 0 : Math.abs(a.y - b.y) > ROW ? a.y - b.y : a.x - b.x;

function nearest(
  marks: readonly MarkPosition[],
  order: readonly number[],
  from: MarkPosition,
  way: 1 | -1,
): number | null {
  const beyond = order.filter((index) => ((marks[index]?.y ?? 0) - from.y) * way > ROW);
  const distances = beyond.map((index) => Math.abs((marks[index]?.y ?? 0) - from.y));
  const closest = Math.min(...distances);
  const row = beyond.filter((_index, nth) => (distances[nth] ?? Infinity) - closest <= ROW);
  return row.toSorted((a, b) => aside(marks[a], from) - aside(marks[b], from))[0] ?? null;
}

const aside = (place: MarkPosition | undefined, from: MarkPosition) => Math.abs((place?.x ?? 0) - from.x);
