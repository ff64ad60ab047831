import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ByMeasure, Measured } from '#core/comparison/answers/statements-by-measure.ts';
import { claimsBehind, reportsOf } from '#core/comparison/answers/statements.ts';
import { isCumulative } from '#core/comparison/figures/measure.ts';
import { NO_SIDES, type Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import type { VerdictReason } from '#core/comparison/findings/verdict-reason.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import { explainDenial } from './explain-denial.ts';
import { explainFigures } from './explain-figures.ts';
import { explainTimes } from './explain-times.ts';
import type { Explanation } from './explanation.ts';
import { countsOnlyDifferentMeasures } from './judge.ts';

/** A verdict with its reason, and the results of the less serious comparisons of the same question. */
export interface ExplainedQuestion extends Sides {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly notes: readonly Note[];
}

/**
 * Explains the verdict of `judge`: the most serious comparison gives the verdict and its reason, the others give notes.
 */
export function explainVerdict(
  answers: readonly Answer[],
  measures: ByMeasure,
  groups: readonly UnitGroup[],
): ExplainedQuestion {
  const plain = { notes: [], ...NO_SIDES };
  const [only] = answers;
  if (only === undefined) {
    return { ...plain, verdict: 'not mentioned', reason: { kind: 'no report answers', params: {}, claimIds: [] } };
  }
  const claimIds = claimsBehind(answers.flatMap(({ statements }) => statements));
  if (answers.length === 1) {
    const params = { reportId: only.reportId };
    return { ...plain, verdict: 'single report', reason: { kind: 'one report answers', params, claimIds } };
  }
  const unlike = unlikeMeasures(measures);
  const comparisons = comparisonsOf(answers, measures, unlike, groups);
  const [worst, ...others] = comparisons.toSorted((a, b) => bySeriousness(a.verdict, b.verdict));
  if (worst === undefined) {
    const params = { reportIds: reportsOf(answers) };
    return { ...plain, verdict: 'agree', reason: { kind: 'nothing contradicts', params, claimIds } };
  }
  const notes: Note[] = others
    .filter(({ respect, verdict }) => respect === 'figures' || verdict !== 'agree')
    .map(({ reason }) => reason);
  if (unlike !== null && !countsOnlyDifferentMeasures(measures)) notes.push(unlike);
  notes.push(...comparisons.flatMap((comparison) => comparison.notes));
  const { respect: _, ...explained } = worst;
  return { ...explained, notes };
}

/** A comparison in one respect: the figures of one measure, the times, or the denials. */
interface Comparison extends Explanation {
  readonly respect: 'figures' | 'times' | 'denial';
}

function comparisonsOf(
  answers: readonly Answer[],
  measures: ByMeasure,
  unlike: VerdictReason | null,
  groups: readonly UnitGroup[],
): readonly Comparison[] {
  const comparisons = measures.compared.map((measured) => compareMeasure(measured, measures, groups));
  if (unlike !== null && countsOnlyDifferentMeasures(measures)) {
    comparisons.push({ respect: 'figures', verdict: 'not comparable', reason: unlike, notes: [], ...NO_SIDES });
  }
  const denial = explainDenial(answers);
  if (denial !== null) comparisons.push({ ...denial, respect: 'denial' });
  const times = explainTimes(answers);
  if (times !== null) comparisons.push({ ...times, respect: 'times' });
  return comparisons;
}

function compareMeasure(
  { measure, statements }: Measured,
  { compared, alone }: ByMeasure,
  groups: readonly UnitGroup[],
): Comparison {
  const several = compared.length + alone.length > 1;
  const context = { measure: several ? measure : null, cumulative: isCumulative(measure, groups) };
  return { ...explainFigures(statements, context), respect: 'figures' };
}

/**
 * Finds counts of different measures where at least one measure is given by a single report: figures that look alike
 * and must not be compared.
 */
function unlikeMeasures({ compared, alone }: ByMeasure): VerdictReason | null {
  const measures = [...compared, ...alone];
  if (alone.length === 0 || measures.length < 2) return null;
  return {
    kind: 'different measures',
    params: {
      measures: measures.map(({ measure, statements }) => ({ measure, reportIds: reportsOf(statements) })),
    },
    claimIds: claimsBehind(measures.flatMap(({ statements }) => statements)),
  };
}
