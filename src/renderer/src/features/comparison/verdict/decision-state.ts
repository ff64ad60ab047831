import type { ComparisonRow, DecisionState } from '#core/comparison/comparison-row.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { words } from '#renderer/words/interface-words.ts';

/** Where the analyst's word can stand, what is still to be done first. */
export const DECISION_STATES = [
  'undecided',
  'another look',
  'left open',
  'accepted',
  'overridden',
] as const satisfies readonly DecisionState[];

/** How the interface names it. */
export const DECISION_STATE_WORDS: Readonly<Record<DecisionState, string>> = {
  undecided: 'Proposed',
  accepted: 'Accepted',
  overridden: 'Overridden',
  'left open': 'Left open',
  'another look': 'Another look',
};

/** What stands beside the verdict: whether it is the program's or the analyst's, and what was proposed where they differ. */
export function decisionStateWords({ decisionState, verdict, proposed }: ComparisonRow): string {
  const state = DECISION_STATE_WORDS[decisionState];
  return verdict === proposed ? state : `${state}; proposed: ${verdictName(proposed, words).toLowerCase()}`;
}
