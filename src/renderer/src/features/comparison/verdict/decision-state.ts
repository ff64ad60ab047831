import type { ComparisonRow, DecisionState } from '#core/comparison/comparison-row.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { say, words } from '#renderer/words/interface-words.ts';

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
  undecided: say('compare.proposed'),
  accepted: say('compare.accepted'),
  overridden: say('compare.overridden'),
  'left open': say('compare.left-open'),
  'another look': say('compare.another-look'),
};

/** What stands beside the verdict: whether it is the program's or the analyst's, and what was proposed where they differ. */
export function decisionStateWords({ decisionState, verdict, proposed }: ComparisonRow): string {
  const state = DECISION_STATE_WORDS[decisionState];
  return verdict === proposed
    ? state
    : say('compare.state-and-proposal', { state, verdict: verdictName(proposed, words).toLowerCase() });
}
