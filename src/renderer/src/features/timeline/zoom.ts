import type { TimeRange } from '#core/charts/timeline-layout.ts';

/** Minutes of the shortest stretch: an hour, since reports rarely give the minute. */
const SHORTEST = 60;

/** Returns a stretch `factor` times as long around the moment `at`, which stays in its place. Never beyond `limit`. */
export function zoomed(shown: TimeRange, factor: number, at: number, limit: TimeRange): TimeRange {
  const length = shown.to - shown.from;
  const wanted = Math.min(Math.max(length * factor, SHORTEST), limit.to - limit.from);
  const before = (at - shown.from) / length;
  return within({ from: at - wanted * before, to: at + wanted * (1 - before) }, limit);
}

/** Returns the stretch moved by `part` of its length, to earlier times where it is negative. Never beyond `limit`. */
export function panned(shown: TimeRange, part: number, limit: TimeRange): TimeRange {
  const by = (shown.to - shown.from) * part;
  return within({ from: shown.from + by, to: shown.to + by }, limit);
}

/** Returns the stretch moved into the limit, with its length kept where it fits. */
function within({ from, to }: TimeRange, limit: TimeRange): TimeRange {
  const move = from < limit.from ? limit.from - from : to > limit.to ? limit.to - to : 0;
  return { from: Math.max(from + move, limit.from), to: Math.min(to + move, limit.to) };
}

/** The ends of the time axis, in pixels of the chart from its left. */
export interface Plot {
  readonly left: number;
  readonly right: number;
}

/** Returns the moment at a place of the chart, in pixels from its left; beside the axis the moment at its nearer end. */
export function timeAt(x: number, shown: TimeRange, plot: Plot): number {
  const part = (x - plot.left) / (plot.right - plot.left);
  return shown.from + (shown.to - shown.from) * Math.min(Math.max(part, 0), 1);
}
