const RTL_LANGUAGES = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ku-Arab', 'ps', 'sd', 'ug', 'ur', 'yi']);
const LETTERS = /\p{L}/gu;
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Base direction of a text, as the `dir` attribute writes it. */
export type Direction = 'ltr' | 'rtl';

/**
 * The direction most letters of `text` have (its first 4,000 units are looked at); where it has none, what the language
 * (BCP 47) is written in. The majority, not the first letter: Arabic reports often open with a Latin name.
 */
export function textDirection(text: string, language: string): Direction {
  let rtl = 0;
  let letters = 0;
  for (const [letter] of text.slice(0, 4000).matchAll(LETTERS)) {
    letters += 1;
    if (RTL_LETTER.test(letter)) rtl += 1;
  }
  if (letters > 0) return rtl * 2 > letters ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(language) || RTL_LANGUAGES.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
