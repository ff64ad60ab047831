import type { JoinedClaims } from './align-panes.ts';

/** The height of a pane's text, and the height of its visible part; in pixels. */
export interface PaneExtent {
  readonly height: number;
  readonly visible: number;
}

/**
 * Returns the scroll position of the right pane for a position of the left one; both in pixels, never beyond an end.
 */
export type ScrollMap = (leftTop: number) => number;

interface Knot {
  readonly left: number;
  readonly right: number;
}

/**
 * Makes the map that keeps joined claims level. It passes through as many pairs as have the same order in both panes,
 * and runs straight between them, from the tops of both panes to their ends: it never jumps and never goes back.
 */
export function scrollMap(joined: readonly JoinedClaims[], left: PaneExtent, right: PaneExtent): ScrollMap {
  const [lastLeft, lastRight] = [scrollable(left), scrollable(right)];
  const pairs = joined
    .map((pair): Knot => ({ left: pair.left.top - left.visible / 3, right: pair.right.top - right.visible / 3 }))
    .filter((knot) => knot.left > 0 && knot.left < lastLeft && knot.right > 0 && knot.right < lastRight);
  const knots = [{ left: 0, right: 0 }, ...rising(pairs), { left: lastLeft, right: lastRight }];
  return (leftTop) => {
    const at = Math.max(0, Math.min(leftTop, lastLeft));
    const next = Math.max(
      1,
      knots.findIndex((knot) => knot.left >= at),
    );
    const [before, after] = [knots[next - 1], knots[next]];
    if (before === undefined || after === undefined) return 0;
    const part = after.left === before.left ? 0 : (at - before.left) / (after.left - before.left);
    return before.right + part * (after.right - before.right);
  };
}

const scrollable = ({ height, visible }: PaneExtent) => Math.max(0, height - visible);

/** Returns the longest sequence of pairs that rises on both sides; the earlier one where two are equally long. */
function rising(pairs: readonly Knot[]): readonly Knot[] {
  const sorted = pairs.toSorted((a, b) => a.left - b.left || a.right - b.right);
  const runs: (readonly Knot[])[] = [];
  for (const knot of sorted) {
    const before = runs.filter((run) => rises(run.at(-1), knot));
    const longest = before.reduce<readonly Knot[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, knot]);
  }
  return runs.reduce<readonly Knot[]>((best, run) => (run.length > best.length ? run : best), []);
}

const rises = (before: Knot | undefined, after: Knot) =>
  before !== undefined && before.left < after.left && before.right < after.right;
