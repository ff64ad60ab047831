import type { ComparisonRow, DecisionState } from '#core/comparison/comparison-row.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { say, words } from '#renderer/words/interface-words.ts';

/** The states of a decision, unfinished work first. */
export const DECISION_STATES = [
  'undecided',
  'another look',
  'left open',
  'accepted',
  'overridden',
] as const satisfies readonly DecisionState[];

/** The name of each state in the interface. */
export const DECISION_STATE_WORDS: Readonly<Record<DecisionState, string>> = {
  undecided: say('compare.proposed'),
  accepted: say('compare.accepted'),
  overridden: say('compare.overridden'),
  'left open': say('compare.left-open'),
  'another look': say('compare.another-look'),
};

/** Returns the words beside a verdict: the state of its decision, and the proposed verdict where another was decided. */
export function decisionStateWords({ decisionState, verdict, proposed }: ComparisonRow): string {
  const state = DECISION_STATE_WORDS[decisionState];
  return verdict === proposed
    ? state
    : say('compare.state-and-proposal', { state, verdict: verdictName(proposed, words).toLowerCase() });
}
