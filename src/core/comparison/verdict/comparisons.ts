import { countsOnlyUnlikes, type ByMeasure, type Measured } from '#core/comparison/answers/statements-by-measure.ts';
import { growthOf } from '#core/comparison/figures/growth.ts';
import { questionAsks } from '#core/comparison/questions/question-asks.ts';
import { explainFigures } from './explain-figures.ts';
import { explainPartsAndWhole } from './explain-parts-and-whole.ts';
import { explainPlaces } from './explain-places.ts';
import { explainStances, stanceVerdict } from './explain-stances.ts';
import { explainSubjects } from './explain-subjects.ts';
import { explainTimes } from './explain-times.ts';
import { explainUnlikeMeasures } from './explain-unlike-measures.ts';
import type { ComparedVerdict, Explanation } from './explanation.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeTimes } from './judge-times.ts';
import { partsAgainstWhole } from './parts-and-whole.ts';
import { excludingPlaces } from './weigh-places.ts';
import { weighStances } from './weigh-stances.ts';
import { weighSubjects } from './weigh-subjects.ts';
import type { WeighedQuestion, WeighingContext } from './weighing-context.ts';

/** A comparison of the answers in one respect: the verdict is known at once, its explanation is made when it is shown. */
export interface Comparison {
  readonly respect: 'figures' | 'times' | 'stance' | 'subject' | 'place';
  readonly verdict: ComparedVerdict;
  readonly explain: () => Explanation;
}

/**
 * Compares the answers of at least two reports in each respect in which two of them say something; empty where nothing was
 * said that can be weighed.
 */
export function comparisonsOf(question: WeighedQuestion, context: WeighingContext): readonly Comparison[] {
  const { answers, measures } = question;
  const asks = questionAsks(
    question.wording,
    answers.flatMap(({ claims }) => claims),
  );
  return [
    ...measures.compared.map((measured) => compareMeasure(measured, measures, context)),
    ...comparePartsAndWhole(measures, context),
    ...compareUnlikes(measures),
    ...compareTimes(question),
    ...compareStances(question, asks, context),
    ...(asks === 'who' ? compareSubjects(question, context) : []),
    ...(asks === 'how many' ? [] : comparePlaces(question)),
  ];
}

function compareMeasure(
  { measure, statements }: Measured,
  { compared, alone }: ByMeasure,
  { unitGroups }: WeighingContext,
): Comparison {
  const growth = growthOf(measure, unitGroups);
  const named = compared.length + alone.length > 1 ? measure : null;
  return {
    respect: 'figures',
    verdict: judgeFigures(statements, growth),
    explain: () => explainFigures(statements, { measure: named, growth }),
  };
}

function comparePartsAndWhole(measures: ByMeasure, { unitGroups }: WeighingContext): readonly Comparison[] {
  const found = partsAgainstWhole(measures, unitGroups);
  if (found === null) return [];
  return [{ respect: 'figures', verdict: found.verdict, explain: () => explainPartsAndWhole(found) }];
}

function compareUnlikes(measures: ByMeasure): readonly Comparison[] {
  if (!countsOnlyUnlikes(measures)) return [];
  return [{ respect: 'figures', verdict: 'not comparable', explain: () => explainUnlikeMeasures(measures) }];
}

function compareTimes({ answers, measures }: WeighedQuestion): readonly Comparison[] {
  const verdict = judgeTimes(answers, measures);
  return verdict === null
    ? []
    : [{ respect: 'times', verdict, explain: () => explainTimes(answers, measures, verdict) }];
}

function compareStances(
  question: WeighedQuestion,
  asks: ReturnType<typeof questionAsks>,
  context: WeighingContext,
): readonly Comparison[] {
  const stances = weighStances(question, asks, context);
  if (stances === null) return [];
  return [
    { respect: 'stance', verdict: stanceVerdict(stances), explain: () => explainStances(question.answers, stances) },
  ];
}

function compareSubjects(question: WeighedQuestion, context: WeighingContext): readonly Comparison[] {
  const found = weighSubjects(question, context);
  return found === null ? [] : [{ respect: 'subject', verdict: found.verdict, explain: () => explainSubjects(found) }];
}

function comparePlaces(question: WeighedQuestion): readonly Comparison[] {
  const found = excludingPlaces(question);
  return found === null
    ? []
    : [{ respect: 'place', verdict: 'differ', explain: () => explainPlaces(question.answers, found) }];
}
