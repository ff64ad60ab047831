import type { ClaimId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { NO_SIDES, type Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { GivenTime } from '#core/comparison/findings/given-figures.ts';
import type { Explanation } from './explanation.ts';
import { groupsThatFit, outliersOf } from './groups.ts';
import { contradictsItself, timedAnswers, type TimedAnswer, type TimeVerdict } from './judge-times.ts';

/** Explains the verdict that {@link judgeTimes} gives. */
export function explainTimes(answers: readonly Answer[], measures: ByMeasure, verdict: TimeVerdict): Explanation {
  const timed = timedAnswers(answers, measures);
  const times = timed.flatMap((answer) =>
    answer.times.map(({ span }): GivenTime => ({ reportId: answer.reportId, span })),
  );
  const claimIds = timed.flatMap(claimsWithTime);
  const several = timed.filter(contradictsItself);
  const plain = { verdict, notes: [], ...NO_SIDES };
  switch (verdict) {
    case 'differ':
      return { ...plain, ...sidesOf(timed), reason: { kind: 'times contradict', params: { times }, claimIds } };
    case 'compatible': {
      const params = { times, contradictingThemselves: several.map(({ reportId }) => reportId) };
      return { ...plain, reason: { kind: 'times can all be true', params, claimIds } };
    }
    case 'agree': {
      const params = { times, several: several.length === timed.length };
      return { ...plain, reason: { kind: 'same time', params, claimIds } };
    }
  }
}

const claimsWithTime = ({ claims }: TimedAnswer): readonly ClaimId[] =>
  claims.filter(({ time }) => time.start !== '' || time.end !== '').map(({ id }) => id);

/** Finds which reports give times that can all be true, where more than two give some. */
function sidesOf(answers: readonly TimedAnswer[]): Sides {
  if (answers.length < 3) return NO_SIDES;
  const placed = answers.flatMap(({ reportId, times }) =>
    times.map(({ span }) => ({ by: reportId, span: { low: span.from, high: span.to - 1 } })),
  );
  const groups = groupsThatFit(placed);
  return {
    groups: groups.map(({ by, common }) => ({
      reportIds: by,
      common: { of: 'time', span: { from: common.low, to: common.high + 1, offset: null } },
    })),
    outliers: outliersOf(placed, groups),
  };
}
