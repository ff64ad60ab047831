import type { Answer } from '#core/comparison/answers/answer.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import type { ReportNames } from '#core/comparison/wording/report-names.ts';
import { reportsPart, wordedBy, type Worded } from '#core/comparison/wording/worded-by.ts';
import { alike } from '#core/language/names/same-name.ts';
import { listWords } from '#core/text/list-words.ts';
import type { SkeletonOf } from './spelling-note.ts';

/**
 * Notes that reports place it in places of different names. One may lie in the other (a prison in its town), which the
 * program can't know, so this never makes a verdict. Spellings of one name don't count as different places.
 */
export function placeNote(answers: readonly Answer[], names: ReportNames, skeletonOf: SkeletonOf): Note | null {
  const placed = answers.flatMap(({ claims }) => claims.filter(({ place }) => place.trim() !== ''));
  const worded = placed.map(({ reportId, place }): Worded => ({ reportId, words: place.trim() }));
  const spellings = oneSpellingEach([...new Set(worded.map(({ words }) => words))], skeletonOf);
  const folded = worded.map(({ reportId, words }): Worded => ({ reportId, words: spellings.get(words) ?? words }));
  if (!reportsPart(folded)) return null;
  const reason = `Placed at ${listWords(wordedBy(worded, names))}: one may lie in the other.`;
  return { kind: 'place differs', reason, claimIds: placed.map(({ id }) => id) };
}

/** For each spelling the first one that may be the same name, so that spellings of one place fall together. */
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
