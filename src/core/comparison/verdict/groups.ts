import { byEnds, compareNumbers, type Interval } from '#core/comparison/figures/interval.ts';

/** A statement by a report or an originator that covers an interval: a figure, or a time. */
export interface Placed<By extends string = string> {
  readonly by: By;
  readonly span: Interval;
}

/** Statements that can all be true together. */
export interface Group<T extends Placed> {
  readonly members: readonly T[];
  /** The reports or originators that make them, in the order of their ids, each once. */
  readonly by: readonly T['by'][];
  /** The interval that lies in all of their spans. */
  readonly common: Interval;
}

/**
 * The number of groups that are listed. With more groups a reader no longer sees who agrees with whom; with fewer a
 * question that many reports answer would hide some of them.
 */
const MOST_GROUPS = 6;

/**
 * Returns the largest sets of statements that all overlap, the largest first: at most {@link MOST_GROUPS} of them, and
 * all that are as large as the largest. Spans that overlap pairwise share a point, so that a sweep over their ends
 * finds every such set. A report with a wide span can be in several sets.
 */
export function groupsThatFit<T extends Placed>(placed: readonly T[]): readonly Group<T>[] {
  const groups = fullestPoints(placed)
    .map((point) => groupOf(placed.filter(({ span }) => span.low <= point && point <= span.high)))
    .sort((a, b) => b.by.length - a.by.length || byEnds(a.common, b.common));
  return groups.filter(({ by }, place) => place < MOST_GROUPS || by.length === groups[0]?.by.length);
}

/** Returns a point in each set of overlapping spans that is part of no larger set. */
function fullestPoints(placed: readonly Placed[]): readonly number[] {
  const opens = placed.map(({ span }) => span.low).sort(compareNumbers);
  const closes = placed.map(({ span }) => span.high).sort(compareNumbers);
  const points: number[] = [];
  let closed = 0;
  for (const [place, low] of opens.entries()) {
    const next = opens[place + 1];
    while ((closes[closed] ?? Infinity) < low) closed += 1;
    // the set is at its largest where a span of it closes before the next one opens
    if (next === undefined || (closes[closed] ?? Infinity) < next) points.push(low);
  }
  return points;
}

function groupOf<T extends Placed>(members: readonly T[]): Group<T> {
  return {
    members,
    by: [...new Set(members.map(({ by }) => by))].sort(),
    common: {
      low: Math.max(...members.map(({ span }) => span.low)),
      high: Math.min(...members.map(({ span }) => span.high)),
    },
  };
}

/**
 * Returns who stands apart: those who are in no group of several. Where no two overlap there is no such group, so nobody
 * stands apart.
 */
export function outliersOf<T extends Placed>(placed: readonly T[], groups: readonly Group<T>[]): readonly T['by'][] {
  const together = new Set(groups.filter(({ by }) => by.length > 1).flatMap(({ by }) => by));
  if (together.size === 0) return [];
  return [...new Set(placed.map(({ by }) => by))].filter((by) => !together.has(by)).sort();
}
