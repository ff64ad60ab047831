/** The words of a claim in which somebody may deny something: its quote, and the words that attribute it. */
export interface Wording {
  readonly quote: string;
  readonly attribution: { readonly cue: string };
}

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
