import { pairsOf } from '#core/base/pairs-of.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import { isCount, type CountStatement } from '#core/comparison/answers/count-statement.ts';
import { relateSets } from '#core/comparison/answers/counted-set.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { sameFigure } from '#core/comparison/figures/figure.ts';
import { relateTimes, type EventTime, type TimeRelation } from '#core/comparison/times/event-time.ts';

/** The verdict on event times. */
export type TimeVerdict = 'differ' | 'compatible' | 'agree';

/** Judges the event times of reports by the worst relation that two of them have; null where fewer than two give any. */
export function judgeTimes(answers: readonly Answer[], measures: ByMeasure): TimeVerdict | null {
  return verdictOnTimes(timedAnswers(answers, measures));
}

function verdictOnTimes(timed: readonly TimedAnswer[]): TimeVerdict | null {
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

/**
 * Returns the answers that say when it happened. Where reports count, the times of their counts are the periods over which
 * they count ("8 dead on Wednesday"), which needn't be the same: where figures and times differ, only claims that count
 * nothing say when it was.
 */
export function timedAnswers(answers: readonly Answer[], { compared }: ByMeasure): readonly TimedAnswer[] {
  const timed = answers.filter(({ times }) => times.length > 0);
  if (verdictOnTimes(timed) !== 'differ') return timed;
  if (!compared.some(({ statements }) => countOverOtherTimes(statements.filter(isCount)))) return timed;
  return answers
    .map(({ reportId, claims, uncountedTimes }) => ({ reportId, claims, times: uncountedTimes }))
    .filter(({ times }) => times.length > 0);
}

/** Whether two reports give different figures for times that can't be one. */
const countOverOtherTimes = (counts: readonly CountStatement[]): boolean =>
  counts.some((b, index) =>
    counts
      .slice(0, index)
      .some((a) => a.reportId !== b.reportId && relateSets(a, b) === 'other time' && !sameFigure(a.figure, b.figure)),
  );

/** An answer as far as it says when something happened. */
export type TimedAnswer = Pick<Answer, 'reportId' | 'claims' | 'times'>;

/** Returns the different sets of times: reports that give the same times needn't be related. */
function distinctTimes(answers: readonly TimedAnswer[]): readonly (readonly EventTime[])[] {
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
export const contradictsItself = ({ times }: TimedAnswer): boolean =>
  pairsOf(times).some(([a, b]) => relateTimes(a, b) === 'apart');
