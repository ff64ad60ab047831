import type { Answer } from '#core/comparison/answers/answer.ts';
import { reportsOf } from '#core/comparison/answers/statements.ts';
import type { Note, ReportHedges } from '#core/comparison/findings/note.ts';

/**
 * Notes that some reports hedge a statement that others make without a hedge. The words of the hedge make no
 * difference; a report that does both is noted as doing both.
 */
export function hedgeNote(answers: readonly Answer[]): Note | null {
  const hedged = answers.filter((answer) => manner(answer) === 'hedged');
  const mixed = answers.filter((answer) => manner(answer) === 'mixed');
  const outright = answers.filter((answer) => manner(answer) === 'outright');
  if ([hedged, mixed, outright].some(({ length }) => length === answers.length)) return null;
  const claimIds = answers.flatMap(({ claims }) => claims.filter(({ hedge }) => hedge !== '').map(({ id }) => id));
  return {
    kind: 'hedges differ',
    params: { hedged: [...hedged, ...mixed].map(hedgesOf), outright: reportsOf(outright) },
    claimIds,
  };
}

function manner({ claims }: Answer): 'hedged' | 'mixed' | 'outright' {
  const hedged = claims.filter(({ hedge }) => hedge !== '').length;
  return hedged === 0 ? 'outright' : hedged === claims.length ? 'hedged' : 'mixed';
}

const hedgesOf = (answer: Answer): ReportHedges => ({
  reportId: answer.reportId,
  hedges: [...new Set(answer.claims.map(({ hedge }) => hedge).filter((hedge) => hedge !== ''))],
  elsewhereOutright: manner(answer) === 'mixed',
});
