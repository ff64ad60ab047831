/**
 * A pattern (for the flag `v` or `u`) of a letter of a script without spaces between words. Each such letter counts as a word,
 * because finding the words takes a dictionary (UAX #29, section 6).
 */
export const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
