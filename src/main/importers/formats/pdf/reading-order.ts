import type { Segment } from './line-segments.ts';

/** Segments that belong to one column, from the top down: text flows from one to the next. */
export type Column = readonly Segment[];

/** Two columns have at least this many lines each; fewer are a table, or a heading beside a number. */
const FEWEST_LINES = 4;
/** So few may be left of two columns under a gap. */
const FEWEST_LAST = 3;
/** A gutter is at least this wide, in heights of the font. */
const NARROWEST_GUTTER = 0.7;
/** Half of the lines of a column fill at least this share of its width; cells of a table don't. */
const FILLED = 0.6;
/** A page of more segments than this is a table, or a drawing. */
const MOST_SEGMENTS = 1_500;
/** A gap of so many heights of the font through both columns may end them. */
const COLUMN_END = 1.7;
/** Columns of a page that are told apart at most this often, one inside the other. */
const DEEPEST = 4;

/**
 * Puts a page's segments in reading order. Where a gutter runs down the page, what lies left of it is read before what lies
 * right of it (the other way round in right-to-left text), between any two lines that cross it.
 */
export function readingOrder(segments: readonly Segment[], depth = 0): Column[] {
  const sorted = segments.toSorted((a, b) => b.y - a.y || a.x0 - b.x0);
  const gutter = depth < DEEPEST ? findGutter(sorted) : null;
  if (gutter === null) return sorted.length === 0 ? [] : [sorted];
  const columns: Column[] = [];
  let left: Segment[] = [];
  let right: Segment[] = [];
  const rtl = sorted.filter((segment) => segment.rtl).length * 2 > sorted.length;
  const flush = () => {
    const end = endOfColumns(left, right);
    const above = (side: readonly Segment[]) => side.filter(({ y }) => y > end);
    const sides = rtl ? [right, left] : [left, right];
    for (const side of sides) columns.push(...readingOrder(above(side), depth + 1));
    columns.push(
      ...readingOrder(
        [...left, ...right].filter(({ y }) => y <= end),
        depth + 1,
      ),
    );
    left = [];
    right = [];
  };
  let crossing: Segment[] = [];
  for (const segment of sorted) {
    const side = sideOf(segment, gutter);
    if (side === 'across' || endsCrossing(segment, crossing.at(-1), sorted)) {
      flush();
      crossing.push(segment);
      continue;
    }
    if (crossing.length > 0) columns.push(crossing);
    crossing = [];
    (side === 'left' ? left : right).push(segment);
  }
  if (crossing.length > 0) columns.push(crossing);
  flush();
  return columns;
}

/**
 * Below which height the columns are over: under a gap that runs through both what follows may be a heading and a table,
 * and no columns any more. Negative infinity where they go on to the end.
 */
function endOfColumns(left: readonly Segment[], right: readonly Segment[]): number {
  const all = [...left, ...right].toSorted((a, b) => b.y - a.y);
  for (const [i, segment] of all.entries()) {
    const before = all[i - 1];
    if (before === undefined || before.y - segment.y < Math.max(before.size, segment.size) * COLUMN_END) continue;
    const below = (side: readonly Segment[]) => side.filter(({ y }) => y <= segment.y);
    const [one, other] = [below(left), below(right)];
    // The last lines of two columns may be few, but they fill their columns.
    const still = one.length >= FEWEST_LAST && other.length >= FEWEST_LAST && isFilled(one) && isFilled(other);
    if (!still && !areColumns(one, other, segment.size)) return segment.y;
  }
  return Number.NEGATIVE_INFINITY;
}

function areColumns(left: readonly Segment[], right: readonly Segment[], size: number): boolean {
  const enough = left.length >= FEWEST_LINES && right.length >= FEWEST_LINES;
  return enough && standBeside(left, right, size) && isFilled(left) && isFilled(right);
}

/** The short last line of a passage that crosses the gutter: right under it, with nothing beside it. */
function endsCrossing(segment: Segment, above: Segment | undefined, all: readonly Segment[]): boolean {
  if (above === undefined || Math.abs(above.size - segment.size) > segment.size * 0.02) return false;
  if (above.y - segment.y > segment.size * 1.6) return false;
  return !all.some((other) => other !== segment && Math.abs(other.y - segment.y) < segment.size * 0.5);
}

interface Gutter {
  readonly x0: number;
  readonly x1: number;
}

/** Which column a segment is in: punctuation may hang out of one as long as it doesn't reach the other. */
function sideOf({ x0, x1 }: Segment, gutter: Gutter): 'left' | 'right' | 'across' {
  const middle = (gutter.x0 + gutter.x1) / 2;
  if (x1 <= middle || (x0 < gutter.x0 && x1 < gutter.x1)) return 'left';
  return x0 >= middle || (x1 > gutter.x1 && x0 > gutter.x0) ? 'right' : 'across';
}

/** The widest empty stripe that few lines cross and that has full columns on both sides; null where there is none. */
function findGutter(segments: readonly Segment[]): Gutter | null {
  if (segments.length < FEWEST_LINES * 2 || segments.length > MOST_SEGMENTS) return null;
  const size = median(segments.map((segment) => segment.size));
  const edges = [...new Set(segments.flatMap(({ x0, x1 }) => [Math.round(x0), Math.round(x1)]))].sort((a, b) => a - b);
  let best: Gutter | null = null;
  let bestScore = 0;
  for (const stripe of stripesOf(segments, edges)) {
    const width = (stripe.x1 - stripe.x0) / size;
    if (width < NARROWEST_GUTTER) continue;
    const left = segments.filter((segment) => sideOf(segment, stripe) === 'left');
    const right = segments.filter((segment) => sideOf(segment, stripe) === 'right');
    if (!areColumns(left, right, size)) continue;
    const across = segments.length - left.length - right.length;
    const score = (Math.min(left.length, right.length) * Math.min(width, 3)) / (1 + across);
    if (score > bestScore) {
      best = stripe;
      bestScore = score;
    }
  }
  return best;
}

/** Stripes that few segments cross: none, then some more, up to a quarter of all. */
function stripesOf(segments: readonly Segment[], edges: readonly number[]): Gutter[] {
  const across = edges.slice(1).map((edge, i) => {
    const middle = (edge + (edges[i] ?? edge)) / 2;
    return segments.filter(({ x0, x1 }) => x0 < middle && x1 > middle).length;
  });
  const stripes: Gutter[] = [];
  for (const most of [0, 1, 2, 4, 8, 16].filter((number) => number <= segments.length / 4)) {
    let start: number | null = null;
    for (const [i, count] of across.entries()) {
      if (count <= most) start ??= edges[i] ?? 0;
      else if (start !== null) {
        stripes.push({ x0: start, x1: edges[i] ?? 0 });
        start = null;
      }
    }
  }
  return stripes;
}

function standBeside(left: readonly Segment[], right: readonly Segment[], size: number): boolean {
  const top = Math.min(...[left, right].map((side) => Math.max(...side.map(({ y }) => y))));
  const bottom = Math.max(...[left, right].map((side) => Math.min(...side.map(({ y }) => y))));
  return top - bottom > size * (FEWEST_LINES - 1);
}

/** Columns beside each other needn't share their baselines: what lies in a stripe as high as a line counts together. */
function isFilled(side: readonly Segment[]): boolean {
  const x0 = Math.min(...side.map((segment) => segment.x0));
  const x1 = Math.max(...side.map((segment) => segment.x1));
  const stripe = median(side.map(({ size }) => size)) * 1.2;
  const filled = new Map<number, number>();
  for (const { y, x0: from, x1: to } of side) {
    const at = Math.round(y / stripe);
    filled.set(at, (filled.get(at) ?? 0) + to - from);
  }
  return median([...filled.values()]) > (x1 - x0) * FILLED;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
