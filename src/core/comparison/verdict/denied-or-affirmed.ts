import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import { denialIn, negationIn, type Wording } from '#core/language/denial/denial-in-wording.ts';

/** Reports that deny or negate what others affirm, and the words by which it is told. */
export interface Denial {
  readonly denying: readonly Answer[];
  readonly affirming: readonly Answer[];
  readonly cues: readonly string[];
}

/**
 * Finds reports that deny what others say without a word that negates; null where there are none, or where figures
 * tell.
 */
export const denialAmong = (answers: readonly Answer[]): Denial | null =>
  splitByDenial(answers, denialIn, (claim) => denialIn(claim) ?? negationIn(claim));

/** Finds reports whose words negate something where others' don't. */
export const negationAmong = (answers: readonly Answer[]): Denial | null => {
  const either = (claim: Wording) => denialIn(claim) ?? negationIn(claim);
  return splitByDenial(answers, either, either);
};

const hasFigure = ({ figure }: Statement) => figure.kind !== 'none';

/** Splits answers: denying ones deny in all of their claims, affirming ones in none. */
function splitByDenial(
  answers: readonly Answer[],
  denies: (claim: Wording) => string | null,
  mayDeny: (claim: Wording) => string | null,
): Denial | null {
  if (answers.some(({ statements }) => statements.some(hasFigure))) return null;
  const denying = answers.filter(({ claims }) => claims.every((claim) => denies(claim) !== null));
  if (denying.length === 0) return null;
  const affirming = answers.filter(({ claims }) => claims.every((claim) => mayDeny(claim) === null));
  if (affirming.length === 0) return null;
  const cues = denying.flatMap(({ claims }) => claims.flatMap((claim) => denies(claim) ?? []));
  return { denying, affirming, cues: [...new Set(cues)] };
}
