import { ENGLISH_DENIAL, ENGLISH_NEGATION, ENGLISH_REVERSED_DENIAL } from '#core/language/en/english-denial.ts';

/** The words of a claim in which somebody may deny something: its quote, and the words that attribute it. */
export interface Wording {
  readonly quote: string;
  readonly attribution: { readonly cue: string };
}

/** The word by which a claim denies, in lower case; null where no word denies. */
export const denialIn = ({ quote, attribution }: Wording): string | null =>
  denialOf(quote) ?? denialOf(attribution.cue);

/** The word by which a claim negates something; null where no word negates. */
export const negationIn = ({ quote, attribution }: Wording): string | null =>
  (ENGLISH_NEGATION.exec(quote) ?? ENGLISH_NEGATION.exec(attribution.cue))?.[0] ?? null;

function denialOf(words: string): string | null {
  const found = ENGLISH_DENIAL.exec(words);
  return found === null || ENGLISH_REVERSED_DENIAL.test(words.slice(0, found.index)) ? null : found[0].toLowerCase();
}
