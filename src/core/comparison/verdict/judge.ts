import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { growthOf } from '#core/comparison/figures/growth.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import { comparisonsOf } from './comparisons.ts';
import { judgeFigures } from './judge-figures.ts';
import type { WeighedQuestion, WeighingContext } from './weighing-context.ts';

/**
 * Judges a question: its proposed verdict is the most serious one of comparing figures, times, stances, subjects and
 * places. Where none of these could be weighed, the program says so and proposes no agreement.
 */
export function judge(question: WeighedQuestion, context: WeighingContext): Verdict {
  const { answers } = question;
  if (answers.length === 0) return 'not mentioned';
  if (answers.length === 1) return 'single report';
  const verdicts: Verdict[] = comparisonsOf(question, context).map(({ verdict }) => verdict);
  return verdicts.sort(bySeriousness)[0] ?? 'not weighed';
}

/** Sorts measures: the most disputed first, equally disputed measures in alphabetical order. */
export function mostInDisputeFirst(measures: ByMeasure, groups: readonly UnitGroup[]): ByMeasure {
  if (measures.compared.length < 2) return measures;
  const judged = measures.compared.map((measured) => ({
    measured,
    verdict: judgeFigures(measured.statements, growthOf(measured.measure, groups)),
  }));
  const sorted = judged.toSorted((a, b) => bySeriousness(a.verdict, b.verdict));
  return { ...measures, compared: sorted.map(({ measured }) => measured) };
}
