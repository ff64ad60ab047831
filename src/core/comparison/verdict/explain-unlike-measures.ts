import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { claimsBehind, reportsOf } from '#core/comparison/answers/statements.ts';
import { NO_SIDES } from '#core/comparison/findings/agreeing-group.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';
import type { Explanation } from './explanation.ts';

/** Explains that different things are counted, each by one report alone. */
export const explainUnlikeMeasures = (measures: ByMeasure): Explanation => ({
  verdict: 'not comparable',
  reason: measuresListed(measures),
  notes: [],
  ...NO_SIDES,
});

/**
 * Finds counts of different measures, one of which only one report gives: figures that look alike and mustn't be compared.
 * Null where all are compared.
 */
export const unlikeMeasures = (measures: ByMeasure): VerdictReason | null =>
  measures.alone.length === 0 || measures.alone.length + measures.compared.length < 2 ? null : measuresListed(measures);

function measuresListed({ compared, alone }: ByMeasure): VerdictReason {
  const measures = [...compared, ...alone];
  return {
    kind: 'different measures',
    params: { measures: measures.map(({ measure, statements }) => ({ measure, reportIds: reportsOf(statements) })) },
    claimIds: claimsBehind(measures.flatMap(({ statements }) => statements)),
  };
}
