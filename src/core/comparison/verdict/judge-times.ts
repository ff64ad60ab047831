import { pairsOf } from '#core/base/pairs-of.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { relateTimes, type EventTime, type TimeRelation } from '#core/comparison/times/event-time.ts';

/** The verdict on event times. */
export type TimeVerdict = 'differ' | 'compatible' | 'agree';

/**
 * Judges the event times of reports by the worst relation between any two; null where fewer than two reports give
 * times.
 */
export function judgeTimes(answers: readonly Answer[]): TimeVerdict | null {
  const timed = answers.filter(({ times }) => times.length > 0);
  if (timed.length < 2) return null;
  const sets = distinctTimes(timed);
  let verdict: TimeVerdict = 'agree';
  for (const [index, b] of sets.entries()) {
    for (const a of sets.slice(0, index)) {
      const relation = bestRelation(a, b);
      if (relation === 'apart') return 'differ';
      if (relation === 'overlap') verdict = 'compatible';
    }
  }
  return verdict;
}

/** Returns the different sets of times: two reports with the same times needn't be related. */
function distinctTimes(answers: readonly Answer[]): readonly (readonly EventTime[])[] {
  const sets: (readonly EventTime[])[] = [];
  for (const { times } of answers) {
    const known = sets.some((set) => set.length === times.length && set.every((time, place) => time === times[place]));
    if (!known) sets.push(times);
  }
  return sets;
}

/**
 * Returns the relation of two reports' times. A report with several times contradicts another only where none of them
 * fits, and agrees only where each of them does.
 */
function bestRelation(first: readonly EventTime[], second: readonly EventTime[]): TimeRelation {
  const isSame = (a: EventTime, b: EventTime) => relateTimes(a, b) === 'same';
  const all =
    first.every((a) => second.some((b) => isSame(a, b))) && second.every((b) => first.some((a) => isSame(a, b)));
  if (all) return 'same';
  return first.some((a) => second.some((b) => relateTimes(a, b) !== 'apart')) ? 'overlap' : 'apart';
}

/** Whether a report gives times that can't all be true. */
export const contradictsItself = ({ times }: Answer): boolean =>
  pairsOf(times).some(([a, b]) => relateTimes(a, b) === 'apart');
