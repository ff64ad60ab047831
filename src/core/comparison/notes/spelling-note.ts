import { byText } from '#core/base/by-text.ts';
import type { ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import type { Note, SpellingInReports } from '#core/comparison/findings/note.ts';
import { isKeptApart, type KeptApart } from '#core/comparison/names/kept-apart.ts';
import type { NameSkeleton } from '#core/language/names/name-skeleton.ts';
import { alike } from '#core/language/names/same-name.ts';
import type { Claim } from '#core/model/claim.ts';

/** Finds the skeleton of a name. A comparison keeps one finder, because it meets the same names often. */
export type SkeletonOf = (name: string) => NameSkeleton | null;

/** Matches a capitalised word of at least four letters: a possible name in a script with capitals. */
const NAME_WORD = /\p{Lu}[\p{L}\p{M}'’]{3,}/gu;

/** Returns the words of a claim that may be names: in its quote and in its subject, object and place as written. */
function nameWords(claim: Claim): readonly string[] {
  const place = claim.placeAsWritten || claim.place;
  return `${claim.quote} ${place} ${claim.subject} ${claim.object}`.match(NAME_WORD) ?? [];
}

interface Spelling {
  readonly word: string;
  readonly skeleton: NameSkeleton;
  readonly reportIds: Set<ReportId>;
  readonly claims: Set<Claim>;
}

/** Notes names that different reports spell differently. The note is only a proposal. */
export function spellingNote(answers: readonly Answer[], skeletonOf: SkeletonOf, keptApart: KeptApart): Note | null {
  const pairs = [...spellingsByConsonants(answers, skeletonOf).values()]
    .filter((spellings) => spellings.size > 1)
    .flatMap((spellings) => pairsByWord([...spellings.values()]))
    .filter(
      ([a, b]) => eachHasOwnReport(a, b) && alike(a.skeleton, b.skeleton) && !isKeptApart(a.word, b.word, keptApart),
    );
  if (pairs.length === 0) return null;
  const claims = pairs.flat().flatMap((spelling) => Array.from(spelling.claims));
  return {
    kind: 'spellings differ',
    params: { names: joinPairs(pairs).map((spellings) => spellings.map(inReports)) },
    claimIds: [...new Set(claims.map(({ id }) => id))],
  };
}

const inReports = ({ word, reportIds }: Spelling): SpellingInReports => ({ word, reportIds: [...reportIds] });

function spellingsByConsonants(answers: readonly Answer[], skeletonOf: SkeletonOf) {
  const groups = new Map<string, Map<string, Spelling>>();
  for (const answer of answers) {
    for (const claim of answer.claims) {
      for (const word of nameWords(claim)) {
        const skeleton = skeletonOf(word);
        if (skeleton === null) continue;
        const group = groups.get(skeleton.consonants) ?? new Map<string, Spelling>();
        groups.set(skeleton.consonants, group);
        const known = group.get(word.toLowerCase()) ?? { word, skeleton, reportIds: new Set(), claims: new Set() };
        group.set(word.toLowerCase(), known);
        known.reportIds.add(answer.reportId);
        known.claims.add(claim);
      }
    }
  }
  return groups;
}

/** Joins pairs with a common spelling into one list for each name. */
function joinPairs(pairs: readonly (readonly [Spelling, Spelling])[]): readonly (readonly Spelling[])[] {
  const lists: Set<Spelling>[] = [];
  for (const [a, b] of pairs) {
    const touched = lists.filter((list) => list.has(a) || list.has(b));
    for (const list of touched) lists.splice(lists.indexOf(list), 1);
    lists.push(new Set([...touched.flatMap((list) => [...list]), a, b]));
  }
  return lists.map((list) => [...list].toSorted((a, b) => byText(a.word, b.word)));
}

const pairsByWord = (spellings: readonly Spelling[]) =>
  spellings
    .toSorted((a, b) => byText(a.word, b.word))
    .flatMap((a, index, all) => all.slice(index + 1).map((b): readonly [Spelling, Spelling] => [a, b]));

/** Whether some report uses only the first spelling and some report only the second. */
const eachHasOwnReport = (a: Spelling, b: Spelling) =>
  [...a.reportIds].some((id) => !b.reportIds.has(id)) && [...b.reportIds].some((id) => !a.reportIds.has(id));
