import type { Answer } from '#core/comparison/answers/answer.ts';
import type { ByMeasure } from '#core/comparison/answers/by-measure.ts';
import { isCumulative } from '#core/comparison/figures/measure.ts';
import type { UnitGroup } from '#core/model/comparison-settings.ts';
import { bySeriousness, type Verdict } from '#core/model/verdict.ts';
import { denialAmong } from './denied-or-affirmed.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeTimes } from './judge-times.ts';

/**
 * The proposed verdict on a question: the most serious that comparing figures, of each measure, times and denials comes to.
 * Reports of which nothing of that can be compared agree, since they answer the same question.
 */
export function judge(answers: readonly Answer[], measures: ByMeasure, groups: readonly UnitGroup[]): Verdict {
  if (answers.length === 0) return 'not mentioned';
  if (answers.length === 1) return 'single report';
  const verdicts: Verdict[] = measures.compared.map(({ measure, statements }) =>
    judgeFigures(statements, isCumulative(measure, groups)),
  );
  if (countsOnlyUnlikes(measures)) verdicts.push('not comparable');
  if (denialAmong(answers) !== null) verdicts.push('differ');
  const times = judgeTimes(answers);
  if (times !== null) verdicts.push(times);
  return verdicts.sort(bySeriousness)[0] ?? 'agree';
}

/** Measures with the one that is most in dispute first; those that are alike in that stay in alphabetical order. */
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
export const countsOnlyUnlikes = ({ compared, alone }: ByMeasure) => compared.length === 0 && alone.length > 1;
