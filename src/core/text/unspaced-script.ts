/**
 * A letter of a script that is written without spaces between words, for use in a pattern with the `v` or `u` flag: each such
 * letter is taken for a word of its own, since telling the words apart takes a dictionary (UAX #29, section 6).
 */
export const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
