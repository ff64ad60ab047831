import type { Answer } from '#core/comparison/answers/answer.ts';
import { someShareNoWord, type ReportWording } from '#core/comparison/answers/report-wording.ts';
import type { Note } from '#core/comparison/findings/note.ts';
import { alike } from '#core/language/names/same-name.ts';
import type { SkeletonOf } from './spelling-note.ts';

/**
 * Notes that reports give places with different names. One place may lie in the other (a prison in its town), which the
 * program can't know, so this never makes a verdict. Spellings of one name don't count as different places.
 */
export function placeNote(answers: readonly Answer[], skeletonOf: SkeletonOf): Note | null {
  const placed = answers.flatMap(({ claims }) => claims.filter(({ place }) => place.trim() !== ''));
  const wordings = placed.map(({ reportId, place }): ReportWording => ({ reportId, words: place.trim() }));
  const spellings = oneSpellingEach([...new Set(wordings.map(({ words }) => words))], skeletonOf);
  const folded = wordings.map(({ reportId, words }) => ({ reportId, words: spellings.get(words) ?? words }));
  if (!someShareNoWord(folded)) return null;
  return { kind: 'places differ', params: { wordings }, claimIds: placed.map(({ id }) => id) };
}

/**
 * Returns for each spelling the first spelling that may be the same name, so that spellings of one place count once.
 */
function oneSpellingEach(spellings: readonly string[], skeletonOf: SkeletonOf): ReadonlyMap<string, string> {
  const firsts = new Map<string, string>();
  for (const words of spellings) {
    const skeleton = skeletonOf(words);
    const first = [...firsts.values()].find((other) => {
      const known = skeletonOf(other);
      return (
        other.toLowerCase() === words.toLowerCase() || (skeleton !== null && known !== null && alike(skeleton, known))
      );
    });
    firsts.set(words, first ?? words);
  }
  return firsts;
}
