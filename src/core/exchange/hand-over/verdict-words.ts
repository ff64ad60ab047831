import { assertNever } from '#core/base/assert-never.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { isOpenDispute } from '#core/comparison/status-counts.ts';
import { VERDICT_SIGNS, type Verdict } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import type { Words } from '#core/words/words.ts';

/** A verdict with its sign: `≠ Differ`. */
export const verdictWords = (verdict: Verdict, words: Words): string =>
  `${VERDICT_SIGNS[verdict]} ${verdictName(verdict, words)}`;

/** Whose the verdict of a row is, and where it stands: `proposed by the program, open`, `decided by the analyst`. */
export function decisionStateWords(row: ComparisonRow): string {
  const open = isOpenDispute(row) ? ', an open dispute' : '';
  switch (row.decisionState) {
    case 'undecided':
      return `proposed by the program${open}`;
    case 'accepted':
      return 'accepted by the analyst';
    case 'overridden':
      return 'decided by the analyst against the proposal';
    case 'left open':
      return `left open by the analyst${open}`;
    case 'another look':
      return `decided by the analyst; it needs another look${open}`;
    default:
      return assertNever(row.decisionState);
  }
}
