import type { Answer } from '#core/comparison/answers/answer.ts';
import { claimsBehind, reportsOf } from '#core/comparison/answers/statements.ts';
import { NO_SIDES, type AgreeingGroup, type Sides } from '#core/comparison/findings/agreeing-group.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import { denialAmong, negationAmong, type Denial } from './denied-or-affirmed.ts';
import type { Explanation } from './explanation.ts';

/** Explains that some reports deny a statement that others affirm; null where none does. */
export function explainDenial(answers: readonly Answer[]): Explanation | null {
  const denial = denialAmong(answers);
  if (denial === null) return null;
  return {
    verdict: 'differ',
    reason: { kind: 'denial contradicts', ...factsOf(answers, denial) },
    notes: [],
    ...sidesOf(denial),
  };
}

/**
 * Notes negating words in the claims of some reports and not of others: only a reader can tell what the words negate.
 */
export function negationNote(answers: readonly Answer[]): Note | null {
  const negation = denialAmong(answers) === null ? negationAmong(answers) : null;
  return negation === null ? null : { kind: 'negation in some reports', ...factsOf(answers, negation) };
}

const factsOf = (answers: readonly Answer[], { cues, denying, affirming }: Denial) => ({
  params: { cues, denying: reportsOf(denying), affirming: reportsOf(affirming) },
  claimIds: claimsBehind(
    answers
      .filter((answer) => denying.includes(answer) || affirming.includes(answer))
      .flatMap(({ statements }) => statements),
  ),
});

/**
 * Finds who affirms and who denies, the larger side first, where more than two reports do. The smaller side counts as
 * outliers.
 */
function sidesOf({ denying, affirming }: Denial): Sides {
  if (denying.length + affirming.length < 3) return NO_SIDES;
  const yes: AgreeingGroup = { reportIds: reportsOf(affirming), common: { of: 'statement', denied: false } };
  const no: AgreeingGroup = { reportIds: reportsOf(denying), common: { of: 'statement', denied: true } };
  if (denying.length === affirming.length) return { groups: [yes, no], outliers: [] };
  return denying.length < affirming.length
    ? { groups: [yes, no], outliers: no.reportIds }
    : { groups: [no, yes], outliers: yes.reportIds };
}
