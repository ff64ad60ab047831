import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import { denialIn, negationIn, type Wording } from '#core/language/denial/denial-in-wording.ts';

/** Reports that deny or negate what others say, and the words by which it is told. */
export interface Denial {
  readonly deniers: readonly Answer[];
  readonly sayers: readonly Answer[];
  readonly words: readonly string[];
}

/** Who denies what others say without a word that negates; null where that isn't so, or figures tell. */
export const denialAmong = (answers: readonly Answer[]): Denial | null =>
  parted(answers, denialIn, (claim) => denialIn(claim) ?? negationIn(claim));

/** Whose words negate something where others' don't. */
export const negationAmong = (answers: readonly Answer[]): Denial | null => {
  const either = (claim: Wording) => denialIn(claim) ?? negationIn(claim);
  return parted(answers, either, either);
};

const counts = ({ figure }: Statement) => figure.kind !== 'none';

/** Deniers do so in all that they say, sayers in nothing. */
function parted(
  answers: readonly Answer[],
  denies: (claim: Wording) => string | null,
  clouds: (claim: Wording) => string | null,
): Denial | null {
  if (answers.some(({ statements }) => statements.some(counts))) return null;
  const deniers = answers.filter(({ claims }) => claims.every((claim) => denies(claim) !== null));
  if (deniers.length === 0) return null;
  const sayers = answers.filter(({ claims }) => claims.every((claim) => clouds(claim) === null));
  if (sayers.length === 0) return null;
  const words = deniers.flatMap(({ claims }) => claims.flatMap((claim) => denies(claim) ?? []));
  return { deniers, sayers, words: [...new Set(words)] };
}
