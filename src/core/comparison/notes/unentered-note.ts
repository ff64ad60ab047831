import type { Answer } from '#core/comparison/answers/answer.ts';
import { numbersIn } from '#core/comparison/figures/figure-in-quote.ts';
import { COUNTING_KINDS } from '#core/comparison/figures/measure.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { wordedBy, type Worded } from '#core/comparison/wording/worded-by.ts';
import { isEmptyQuantity } from '#core/model/quantity.ts';
import { withVerb } from '#core/text/list-words.ts';

/** Notes claims of a kind that counts whose words hold numbers while their figure is empty: they are compared without it. */
export function unenteredNote(answers: readonly Answer[], names: ReportNames): Note | null {
  const found = answers
    .flatMap(({ claims }) => claims)
    .filter(({ kind, quantity }) => kind !== null && COUNTING_KINDS.has(kind) && isEmptyQuantity(quantity))
    .flatMap(({ id, reportId, quote }) =>
      numbersIn(quote).map((words) => ({ id, words: { reportId, words } as Worded })),
    );
  if (found.length === 0) return null;
  const listed = wordedBy(
    found.map(({ words }) => words),
    names,
  );
  const verb = withVerb(listed, 'stands', 'stand');
  const rest = listed.length === 1 ? 'isn’t entered as a figure' : 'aren’t entered as figures';
  return {
    kind: 'figure not entered',
    reason: `${verb} in what is said and ${rest}.`,
    claimIds: [...new Set(found.map(({ id }) => id))],
  };
}
