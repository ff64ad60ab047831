import type { Clause } from './clauses.ts';
import type { StanceMark } from './stance-marks.ts';

/** The most words from a negation to the denial it turns round: "no one in the army has denied". */
const NEAR = 6;
/** The most words between a denial and a negation in what is denied: "denied that its men had not complied". */
const DENIED_WORDS = 6;

const isNegation = ({ kind }: StanceMark) => kind === 'negation' || kind === 'none' || kind === 'lacking';

/**
 * The marks that still tell something once marks that turn each other round are gone: "did not deny", "denied that no
 * one came", "not without". Marks of harmless phrases tell nothing. `clauseOf` gives the clause of each word.
 */
export function openMarks(
  marks: readonly StanceMark[],
  clauses: readonly Clause[],
  clauseOf: readonly number[],
): readonly StanceMark[] {
  const gone = new Set<StanceMark>();
  for (const [number, mark] of marks.entries()) {
    if (mark.kind !== 'denial' && mark.kind !== 'lacking') continue;
    const before = marks
      .slice(Math.max(0, number - NEAR), number)
      .filter(
        (other) =>
          isNegation(other) &&
          mark.from - nearestWord(other, mark.from) <= NEAR &&
          clauseOf[other.from] === clauseOf[mark.from],
      );
    const following = mark.kind === 'denial' ? marks.slice(number + 1, number + 1 + DENIED_WORDS) : [];
    const after = following.find(
      (other) =>
        isNegation(other) && other.from - mark.to <= DENIED_WORDS && isInWhatIsDenied(other, mark, clauses, clauseOf),
    );
    const turned = after === undefined ? before : [...before, after];
    if (turned.length > 0) for (const each of [mark, ...turned]) gone.add(each);
  }
  return marks.filter((mark) => mark.kind !== 'harmless' && !gone.has(mark));
}

/** The word of a phrase that stands last before a place. */
const nearestWord = ({ words, from }: StanceMark, place: number) => words.findLast((word) => word < place) ?? from;

/** Whether no clause begins between a denial and a negation but the one that "that" begins. */
function isInWhatIsDenied(
  { from }: StanceMark,
  denial: StanceMark,
  clauses: readonly Clause[],
  clauseOf: readonly number[],
): boolean {
  const between = clauses.slice((clauseOf[denial.to - 1] ?? 0) + 1, (clauseOf[from] ?? 0) + 1);
  return between.every(({ begins }) => begins === 'that');
}
