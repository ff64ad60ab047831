import { VERDICTS, type Verdict } from '#core/model/verdict.ts';
import type { ComparisonRow, DecisionState } from './comparison-row.ts';

/** The number of questions of a comparison by verdict and state. */
export interface StatusCounts {
  readonly questions: number;
  /** The counts by verdict: the analyst's, otherwise the proposed one. Every verdict has an entry. */
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  readonly byDecisionState: Readonly<Record<DecisionState, number>>;
  /** The number of disputes that nobody has settled; see {@link isOpenDispute}. */
  readonly open: number;
}

/** The verdicts by which reports contradict each other, or may. */
const DISPUTES: ReadonlySet<Verdict> = new Set(['differ', 'contested', 'later update', 'not comparable']);

/** Whether reports contradict each other, or may, and the analyst hasn't settled the question or must look again. */
export const isOpenDispute = ({ verdict, decisionState }: ComparisonRow) =>
  DISPUTES.has(verdict) && decisionState !== 'accepted' && decisionState !== 'overridden';

/** Counts the questions for the status bar and for the method statement of the hand-over report. */
export function statusCounts(rows: readonly ComparisonRow[]): StatusCounts {
  const byVerdict = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const byDecisionState: Record<DecisionState, number> = {
    undecided: 0,
    accepted: 0,
    overridden: 0,
    'left open': 0,
    'another look': 0,
  };
  for (const { verdict, decisionState } of rows) {
    byVerdict[verdict] += 1;
    byDecisionState[decisionState] += 1;
  }
  return { questions: rows.length, byVerdict, byDecisionState, open: rows.filter(isOpenDispute).length };
}
