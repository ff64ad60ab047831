import type { ReportId } from '#core/base/id.ts';
import type { ReportWording } from '#core/comparison/answers/report-wording.ts';
import { claimStances, type ReadClaim } from '#core/comparison/stances/claim-stance.ts';
import { foldWord } from '#core/language/stance/fold-word.ts';
import type { Claim } from '#core/model/claim.ts';
import type { WeighedQuestion, WeighingContext } from './weighing-context.ts';

/** Whom reports name for what the question asks, in a claim's subject. */
export interface WeighedSubjects {
  /** `compatible`: one name may hold the other ("the army", "the Syrian army"), or a report names several. */
  readonly verdict: 'differ' | 'compatible' | 'agree';
  readonly wordings: readonly ReportWording[];
  readonly claims: readonly Claim[];
}

/**
 * Weighs whom reports name; null where fewer than two name anybody. Names that the analyst hasn't made one exclude each
 * other. Claims that deny or don't know name nobody.
 */
export function weighSubjects({ wording, answers }: WeighedQuestion, context: WeighingContext): WeighedSubjects | null {
  const readings = answers.flatMap(({ claims }) =>
    claims.map((claim): ReadClaim => ({
      claim,
      reading: context.read.stanceOf(claim, context.languageOf(claim.reportId)),
    })),
  );
  const naming = claimStances(readings, wording)
    .filter(({ claim, stance }) => stance === 'says so' && claim.subject.trim() !== '')
    .map(({ claim }) => claim);
  const named = new Map<ReportId, string[]>();
  for (const { reportId, subject } of naming) named.set(reportId, [...(named.get(reportId) ?? []), subject.trim()]);
  if (named.size < 2) return null;
  return {
    verdict: verdictOn([...named.values()], context),
    wordings: naming.map(({ reportId, subject }) => ({ reportId, words: subject.trim() })),
    claims: naming,
  };
}

function verdictOn(sets: readonly (readonly string[])[], { sameName }: WeighingContext): WeighedSubjects['verdict'] {
  let verdict: WeighedSubjects['verdict'] = 'agree';
  for (const [index, b] of sets.entries()) {
    for (const a of sets.slice(0, index)) {
      const same = (x: string, y: string) => sameName(x, y);
      const all = a.every((x) => b.some((y) => same(x, y))) && b.every((y) => a.some((x) => same(x, y)));
      if (all) continue;
      if (!a.some((x) => b.some((y) => same(x, y) || holds(x, y) || holds(y, x)))) return 'differ';
      verdict = 'compatible';
    }
  }
  return verdict;
}

/** Returns the words of a name, folded, but for articles and the like: words of three letters and more. */
const wordsOf = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter((word) => word.length > 2 && word !== 'the');

/** Whether all words of `name` stand in `longer`: "army" in "the Syrian army". */
function holds(longer: string, name: string): boolean {
  const words = new Set(wordsOf(longer));
  const own = wordsOf(name);
  return own.length > 0 && own.every((word) => words.has(word));
}
