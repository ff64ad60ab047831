import type { TimeRange } from '#core/charts/timeline-layout.ts';

/** The shortest stretch that is shown: an hour, in minutes. Reports rarely say the minute. */
const SHORTEST = 60;

/** Shows a stretch `factor` times as long around the moment `at`, which stays where it is. Never beyond `limit`. */
export function zoomed(shown: TimeRange, factor: number, at: number, limit: TimeRange): TimeRange {
  const length = shown.to - shown.from;
  const wanted = Math.min(Math.max(length * factor, SHORTEST), limit.to - limit.from);
  const before = (at - shown.from) / length;
  return within({ from: at - wanted * before, to: at + wanted * (1 - before) }, limit);
}

/** Shows what lies `part` of the shown length later, or earlier where it is negative. Never beyond `limit`. */
export function panned(shown: TimeRange, part: number, limit: TimeRange): TimeRange {
  const by = (shown.to - shown.from) * part;
  return within({ from: shown.from + by, to: shown.to + by }, limit);
}

/** The same length, moved so that it lies inside the limit. */
function within({ from, to }: TimeRange, limit: TimeRange): TimeRange {
  const move = from < limit.from ? limit.from - from : to > limit.to ? limit.to - to : 0;
  return { from: Math.max(from + move, limit.from), to: Math.min(to + move, limit.to) };
}
