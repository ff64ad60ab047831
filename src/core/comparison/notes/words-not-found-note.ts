import type { Answer } from '#core/comparison/answers/answer.ts';
import { reportsOf } from '#core/comparison/answers/statements.ts';
import type { Note } from '#core/comparison/findings/note.ts';

/** Notes claims whose words can't be found in their report's present text. */
export function wordsNotFoundNote(answers: readonly Answer[]): Note | null {
  const orphans = answers.flatMap(({ claims }) => claims.filter(({ placement }) => placement === 'orphaned'));
  if (orphans.length === 0) return null;
  return {
    kind: 'words not found',
    params: { claims: orphans.length, reportIds: reportsOf(orphans) },
    claimIds: orphans.map(({ id }) => id),
  };
}
