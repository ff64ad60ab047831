import { byText } from '#core/base/by-text.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import type { Note, Repetition } from '#core/comparison/findings/note.ts';

/**
 * Notes reports that repeat a statement, which counts once. The same figure for people with different names may be
 * another count, which only the analyst can tell.
 */
export function repetitionNote(answers: readonly Answer[]): Note | null {
  const repeating = answers.filter(({ repeats }) => repeats.size > 0);
  if (repeating.length === 0) return null;
  return {
    kind: 'statement repeated',
    params: { repetitions: repeating.flatMap(mostRepeated) },
    claimIds: repeating.flatMap(({ repeats }) => Array.from(repeats.keys())),
  };
}

function mostRepeated({ reportId, statements }: Answer): readonly Repetition[] {
  const [most] = statements.toSorted((a, b) => b.claims.length - a.claims.length);
  if (most === undefined) return [];
  const { claims, figure } = most;
  const people = differentWords(claims.map(({ object, subject }) => (object || subject).trim()));
  return [{ reportId, times: claims.length, figure, people }];
}

/** Returns the words that differ in more than their case, without the empty ones. */
const differentWords = (all: readonly string[]): readonly string[] =>
  [...new Map(all.filter((words) => words !== '').map((words) => [words.toLowerCase(), words])).values()].sort(byText);
