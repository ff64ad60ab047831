import type { Answer, Statement } from '#core/comparison/answers/answer.ts';
import type { Claim } from '#core/model/claim.ts';

/** What of a claim may hold a denial. */
type Wording = Pick<Claim, 'quote' | 'attribution'>;

/** English words by which somebody says that a thing isn't so. To be denied something ("denied access") is another thing. */
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:es?|ed|ing))\b(?! (?:access|entry|entrance|passage|permission|treatment|care|aid|help|food|water|medical|medicine|bail|them|him|her|us)\b)/i;
/** What turns a denial round when it stands before it: "did not deny", "nobody denies". */
const TURNED = /\b(?:not|never|nobody|neither|nor|[a-z]+n[’']t) (?:[a-z]+ )?$/i;
/** English words that negate something, which may be the thing itself or not. A capital may begin a name. */
const NEGATION = /\b(?:not|never|nobody|neither|nor)\b|\b[a-z]+n[’']t\b/;

/** The word by which a claim denies, in lower case; null where there is none. */
export const denialIn = ({ quote, attribution }: Wording): string | null => denial(quote) ?? denial(attribution.cue);

/** The word by which a claim negates something. */
export const negationIn = ({ quote, attribution }: Wording): string | null =>
  (NEGATION.exec(quote) ?? NEGATION.exec(attribution.cue))?.[0] ?? null;

function denial(words: string): string | null {
  const found = DENIAL.exec(words);
  return found === null || TURNED.test(words.slice(0, found.index)) ? null : found[0].toLowerCase();
}

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
