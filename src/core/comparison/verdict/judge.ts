import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ByMeasure } from '#core/comparison/answers/statements-by-measure.ts';
import { isCumulative } from '#core/comparison/figures/measure.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import { denialAmong } from './denied-or-affirmed.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeTimes } from './judge-times.ts';

/**
 * Judges a question: its proposed verdict is the most serious one from comparing figures (measure by measure), times
 * and denials. Reports that have none of these in common agree, since they answer the same question.
 */
export function judge(answers: readonly Answer[], measures: ByMeasure, groups: readonly UnitGroup[]): Verdict {
  if (answers.length === 0) return 'not mentioned';
  if (answers.length === 1) return 'single report';
  const verdicts: Verdict[] = measures.compared.map(({ measure, statements }) =>
    judgeFigures(statements, isCumulative(measure, groups)),
  );
  if (countsOnlyDifferentMeasures(measures)) verdicts.push('not comparable');
  if (denialAmong(answers) !== null) verdicts.push('differ');
  const times = judgeTimes(answers);
  if (times !== null) verdicts.push(times);
  return verdicts.sort(bySeriousness)[0] ?? 'agree';
}

/** Sorts measures: the most disputed first, equally disputed measures in alphabetical order. */
export function mostInDisputeFirst(measures: ByMeasure, groups: readonly UnitGroup[]): ByMeasure {
  if (measures.compared.length < 2) return measures;
  const judged = measures.compared.map((measured) => ({
    measured,
    verdict: judgeFigures(measured.statements, isCumulative(measured.measure, groups)),
  }));
  const sorted = judged.toSorted((a, b) => bySeriousness(a.verdict, b.verdict));
  return { ...measures, compared: sorted.map(({ measured }) => measured) };
}

/** Whether several things are counted, each by one report alone. */
export const countsOnlyDifferentMeasures = ({ compared, alone }: ByMeasure) =>
  compared.length === 0 && alone.length > 1;
