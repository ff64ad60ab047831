import type { Answer } from '#core/comparison/answers/answer.ts';
import { numbersIn } from '#core/comparison/figures/figure-in-quote.ts';
import { COUNTING_KINDS } from '#core/comparison/figures/measure.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import { isEmptyQuantity } from '#core/model/quantity.ts';

/**
 * Notes claims of a counting kind whose words contain numbers while their figure is empty: they are compared without
 * the figure.
 */
export function unenteredNote(answers: readonly Answer[]): Note | null {
  const found = answers
    .flatMap(({ claims }) => claims)
    .filter(({ kind, quantity }) => kind !== null && COUNTING_KINDS.has(kind) && isEmptyQuantity(quantity))
    .flatMap(({ id, reportId, quote }) => numbersIn(quote).map((words) => ({ id, reportId, words })));
  if (found.length === 0) return null;
  return {
    kind: 'numbers not entered',
    params: { wordings: found.map(({ reportId, words }) => ({ reportId, words })) },
    claimIds: [...new Set(found.map(({ id }) => id))],
  };
}
