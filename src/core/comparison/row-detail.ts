import type { FactsBasis } from '#core/model/decision.ts';
import type { ComparisonContext } from './comparison-context.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { answerOrigins } from './independence/answer-origins.ts';
import { copiedIn } from './independence/copied-passages-in.ts';
import { independenceOf, type Independence } from './independence/independence.ts';
import { numberLine, type NumberLine } from './number-line.ts';
import type { Resolution } from './resolution/resolution-result.ts';
import { resolveFigure } from './resolution/resolve-figure.ts';
import { countsToResolve, type CountsToResolve } from './resolution/sourced-count.ts';
import { anotherLook, type DecisionChange } from './verdict/another-look.ts';
import { decisionBasis } from './verdict/decision-basis.ts';
import { proposeVerdict, type Proposal } from './verdict/propose-verdict.ts';
import { sayingAnswers } from './verdict/saying-answers.ts';

/** The findings about a row, as facts: derived and never stored. */
export interface RowDetail {
  readonly proposal: Proposal;
  readonly independence: Independence;
  readonly numberLine: NumberLine | null;
  /** The counts from which any resolution can be made, to show the figure of each rule. */
  readonly counts: CountsToResolve;
  /** The figure of the rule chosen for the question; null where no rule is chosen. */
  readonly resolution: Resolution | null;
  /** The basis that is stored with a decision made now. */
  readonly basis: FactsBasis;
  /** The reasons why the decision needs another look; empty where none has changed. */
  readonly changes: readonly DecisionChange[];
}

/** Returns the detail of a row. */
export type DetailOf = (row: ComparisonRow) => RowDetail;

/** Makes the detail of a row at the first call, and remembers it for as long as the row exists. */
export function rememberedDetails(context: ComparisonContext): DetailOf {
  const details = new WeakMap<ComparisonRow, RowDetail>();
  return (row) => {
    const known = details.get(row) ?? rowDetail(row, context);
    details.set(row, known);
    return known;
  };
}

/** Finds everything that a card or a visible row shows about a question. */
export function rowDetail(row: ComparisonRow, context: ComparisonContext): RowDetail {
  const { parties, reports, copied } = context;
  const { answers } = row;
  const weighed = { wording: row.question.wording, answers, measures: row.measures };
  const origins = sayingAnswers(weighed, context).flatMap((answer) => {
    const report = reports.get(answer.reportId);
    return report === undefined ? [] : [answerOrigins(answer, report, parties)];
  });
  const counts = countsToResolve(row.measures, origins, (id) => reports.get(id)?.publisher.value ?? null);
  const basis = decisionBasis(row);
  const { decision, resolution } = row.question;
  return {
    proposal: proposeVerdict({ ...weighed, origins }, context),
    independence: independenceOf(origins, row.origins, copiedIn(answers, copied)),
    numberLine: numberLine(row.measures),
    counts,
    resolution: resolution === null ? null : resolveFigure(counts, resolution, parties),
    basis,
    changes: decision === null ? [] : anotherLook(decision, basis),
  };
}
