import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import { denialIn, negationIn, type Wording } from '#core/language/denial/denial-in-wording.ts';

/** Reports that deny or negate a statement that others affirm, and the words that show it. */
export interface Denial {
  readonly denying: readonly Answer[];
  readonly affirming: readonly Answer[];
  readonly cues: readonly string[];
}

/**
 * Finds reports that deny a statement that others make without a negating word; null where there are none, or where
 * figures decide.
 */
export const denialAmong = (answers: readonly Answer[]): Denial | null =>
  splitByDenial(answers, denialIn, (claim) => denialIn(claim) ?? negationIn(claim));

/** Finds reports whose words negate something where the words of others don't. */
export const negationAmong = (answers: readonly Answer[]): Denial | null => {
  const either = (claim: Wording) => denialIn(claim) ?? negationIn(claim);
  return splitByDenial(answers, either, either);
};

const hasFigure = ({ figure }: Statement) => figure.kind !== 'none';

/** Splits answers: denying answers deny in all of their claims, affirming answers in none. */
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
