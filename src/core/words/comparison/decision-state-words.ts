import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { isOpenDispute } from '#core/comparison/status-counts.ts';
import type { Words } from '#core/words/words.ts';

const STATES = {
  undecided: 'decision-state.proposed',
  accepted: 'decision-state.accepted',
  overridden: 'decision-state.overridden',
  'left open': 'decision-state.left-open',
  'another look': 'decision-state.another-look',
} as const satisfies Readonly<Record<ComparisonRow['decisionState'], string>>;

/** Returns whose verdict a row shows: `proposed by the program, an open dispute`, `accepted by the analyst`. */
export const decisionStateWords = (row: ComparisonRow, words: Words): string =>
  words.say(STATES[row.decisionState], { open: isOpenDispute(row) ? 'yes' : 'no' });
