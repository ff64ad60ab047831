const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku-Arab', 'ps', 'sd', 'ug', 'ur', 'yi']);
const LETTERS = /\p{L}/gu;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The base direction of a text, as a value of the `dir` attribute. */
export type Direction = 'ltr' | 'rtl';

/** Only this many UTF-16 code units are counted: enough to tell, and quick for a book. */
const SAMPLE = 4_000;

/**
 * Returns the direction of most letters of `text`, or of the language (BCP 47) where the text has no letters. The majority
 * decides and not the first letter, because Arabic reports often open with a Latin name.
 */
export function textDirection(text: string, language: string): Direction {
  let rtl = 0;
  let letters = 0;
  for (const [letter] of text.slice(0, SAMPLE).matchAll(LETTERS)) {
    letters += 1;
    if (RTL_LETTER.test(letter)) rtl += 1;
  }
  if (letters > 0) return rtl * 2 > letters ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(language) || RTL_LANGUAGES.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
