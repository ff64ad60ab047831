import type { Statement } from '#core/comparison/answers/answer.ts';
import { claimsBehind } from '#core/comparison/answers/statements.ts';
import { NO_SIDES } from '#core/comparison/findings/agreeing-group.ts';
import type { MeasuredCount } from '#core/comparison/findings/verdict-reason.ts';
import type { Explanation } from './explanation.ts';
import type { PartsAgainstWhole } from './parts-and-whole.ts';

/** Explains that counts of parts can't be true beside a count of their whole. */
export function explainPartsAndWhole({ parts, whole, verdict }: PartsAgainstWhole): Explanation {
  const params = { parts: parts.map(measured), whole: measured(whole) };
  const kind = verdict === 'differ' ? 'parts contradict whole' : 'whole may be update of parts';
  return {
    verdict,
    reason: { kind, params, claimIds: claimsBehind([...parts, whole]) },
    notes: [],
    ...NO_SIDES,
  };
}

const measured = ({ reportId, figure, asOf, measure }: Statement): MeasuredCount => ({
  reportId,
  figure,
  asOf,
  measure,
});
