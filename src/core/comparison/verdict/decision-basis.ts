import { byText } from '#core/base/by-text.ts';
import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import { chainsOf } from '#core/comparison/independence/attribution-chain.ts';
import type { TimeSpan } from '#core/comparison/times/time-span.ts';
import type { BasisAnswer, BasisFigure, BasisSpan, FactsBasis, OriginRange } from '#core/model/decision.ts';
import type { Verdict } from '#core/model/verdict.ts';

/** The data on which the analyst decides a question. */
export interface DecisionGround {
  readonly answers: readonly Answer[];
  readonly proposed: Verdict;
  readonly origins: OriginRange;
}

/** Returns the basis of a decision on a proposal, made from the facts of the claims. */
export const decisionBasis = ({ answers, proposed, origins }: DecisionGround): FactsBasis => ({
  form: 'facts',
  verdict: proposed,
  answers: answers.map(basisAnswer).toSorted((a, b) => byText(a.reportId, b.reportId)),
  origins: { fewest: origins.fewest, most: origins.most },
});

const basisAnswer = ({ reportId, claims, statements, times }: Answer): BasisAnswer => ({
  reportId,
  figures: inOrder(statements.filter(countsSomething).map(basisFigure)),
  times: inOrder(times.map(({ span }) => basisSpan(span))),
  hedges: distinct(claims.map(({ hedge }) => hedge).filter((hedge) => hedge !== '')),
  chains: distinct(claims.flatMap(({ attribution }) => chainsOf(attribution).map((chain) => chain.join(' ')))),
});

const countsSomething = ({ figure, measure }: Statement) => figure.kind !== 'none' || measure !== '';

function basisFigure({ figure, measure, asOf }: Statement): BasisFigure {
  if (figure.kind !== 'known') {
    return { measure, readings: [], cue: figure.kind === 'vague' ? figure.cue : '', rule: '', asOf: null };
  }
  const readings = figure.about === null ? figure.readings : [figure.about]; // what is said, not what it is taken as
  return {
    measure,
    readings: readings.map(({ low, high }) => ({ low: endOf(low), high: endOf(high) })),
    cue: figure.cue,
    rule: figure.rule,
    asOf: { from: asOf.from, span: asOf.span === null ? null : basisSpan(asOf.span) },
  };
}

/** Returns an end in its stored form: an open end is null, since JSON has no infinity. */
const endOf = (number: number) => (Number.isFinite(number) ? number : null);
const basisSpan = ({ from, to, offset }: TimeSpan): BasisSpan => ({ from, to, offset });

const distinct = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

/** Sorts facts by their content, so that the order of claims makes no difference. */
const inOrder = <T>(facts: readonly T[]): readonly T[] =>
  facts.toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b)));
