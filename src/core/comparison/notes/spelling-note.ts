import type { ReportId } from '#core/base/id.ts';
import type { Answer } from '#core/comparison/answers/answer.ts';
import type { Note } from '#core/comparison/verdict/finding.ts';
import { type ReportNames } from '#core/comparison/wording/report-names.ts';
import { byText, whoSays } from '#core/comparison/wording/said-by.ts';
import type { NameSkeleton } from '#core/language/names/name-skeleton.ts';
import { alike } from '#core/language/names/same-name.ts';
import type { Claim } from '#core/model/claim.ts';
import { listWords } from '#core/text/list-words.ts';

/** Finds skeletons; a comparison keeps one, because the same names come again and again. */
export type SkeletonOf = (name: string) => NameSkeleton | null;

/** Pairs of spellings that the analyst said are two names. */
export type KeptApart = readonly (readonly [string, string])[];

/** A capitalised word of at least four letters: what a name may be in a script that has capitals. */
const NAME_WORD = /\p{Lu}[\p{L}\p{M}'’]{3,}/gu;

/** The words of a claim that may be names: in its quote and in its subject, object and place as written. */
function nameWords(claim: Claim): readonly string[] {
  const place = claim.placeAsWritten || claim.place;
  return `${claim.quote} ${place} ${claim.subject} ${claim.object}`.match(NAME_WORD) ?? [];
}

interface Spelling {
  readonly word: string;
  readonly skeleton: NameSkeleton;
  readonly users: Map<ReportId, Answer>;
  readonly claims: Set<Claim>;
}

/** Notes names that one report spells in one way and another in another. Never more than a proposal. */
export function spellingNote(
  answers: readonly Answer[],
  names: ReportNames,
  skeletonOf: SkeletonOf,
  keptApart: KeptApart,
): Note | null {
  const pairs = [...spellingsByConsonants(answers, skeletonOf).values()]
    .filter((spellings) => spellings.size > 1)
    .flatMap((spellings) => pairsOf([...spellings.values()]))
    .filter(([a, b]) => partsReports(a, b) && alike(a.skeleton, b.skeleton) && !isKeptApart(a.word, b.word, keptApart));
  if (pairs.length === 0) return null;
  const [first, ...others] = joined(pairs)
    .map((spellings) => listWords(spellings.map((each) => spelling(each, names))))
    .toSorted(byText);
  const more = others.map((words) => `; so may ${words}`).join('');
  const claims = pairs.flat().flatMap((spelling) => Array.from(spelling.claims));
  return {
    kind: 'spelled differently',
    reason: `${first} may be one name, spelled differently${more}.`,
    claimIds: [...new Set(claims.map(({ id }) => id))],
  };
}

function spellingsByConsonants(answers: readonly Answer[], skeletonOf: SkeletonOf) {
  const groups = new Map<string, Map<string, Spelling>>();
  for (const answer of answers) {
    for (const claim of answer.claims) {
      for (const word of nameWords(claim)) {
        const skeleton = skeletonOf(word);
        if (skeleton === null) continue;
        const group = groups.get(skeleton.consonants) ?? new Map<string, Spelling>();
        groups.set(skeleton.consonants, group);
        const known = group.get(word.toLowerCase()) ?? { word, skeleton, users: new Map(), claims: new Set() };
        group.set(word.toLowerCase(), known);
        known.users.set(answer.reportId, answer);
        known.claims.add(claim);
      }
    }
  }
  return groups;
}

/** The spellings of pairs that hang together, in one list for each name. */
function joined(pairs: readonly (readonly [Spelling, Spelling])[]): readonly (readonly Spelling[])[] {
  const lists: Set<Spelling>[] = [];
  for (const [a, b] of pairs) {
    const touched = lists.filter((list) => list.has(a) || list.has(b));
    for (const list of touched) lists.splice(lists.indexOf(list), 1);
    lists.push(new Set([...touched.flatMap((list) => [...list]), a, b]));
  }
  return lists.map((list) => [...list].toSorted((a, b) => byText(a.word, b.word)));
}

const pairsOf = (spellings: readonly Spelling[]) =>
  spellings
    .toSorted((a, b) => byText(a.word, b.word))
    .flatMap((a, index, all) => all.slice(index + 1).map((b): readonly [Spelling, Spelling] => [a, b]));

/** Whether some report uses only the one and some report only the other. */
const partsReports = (a: Spelling, b: Spelling) =>
  [...a.users.keys()].some((id) => !b.users.has(id)) && [...b.users.keys()].some((id) => !a.users.has(id));

/** Whether the analyst said that these spellings are two names. */
export const isKeptApart = (a: string, b: string, keptApart: KeptApart) =>
  keptApart.some(([x, y]) => (same(a, x) && same(b, y)) || (same(a, y) && same(b, x)));

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

const spelling = ({ word, users }: Spelling, names: ReportNames) =>
  `“${word}” (${whoSays([...users.values()], names).join(', ')})`;
