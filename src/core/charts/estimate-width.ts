/** Widths of letters as shares of the font size, for the sans serif of the screen, rounded up. */
const NARROW = /[ ijlI.,:;·'’‘|!()[\]{}]/u;
const SMALL = /[frt“”"-]/u;
const WIDE = /[mwMW@%—…]/u;
const FULL =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\p{Extended_Pictographic}]/u;
const NO_WIDTH = /[\p{M}\u200b-\u200f\u061c]/u;

/**
 * Estimates the width of a text in pixels, rather too large than too small. Documents are made without a page to
 * measure on, and labels must not touch whatever font the reader has.
 *
 * @param size of the font, in pixels
 */
export function estimateWidth(text: string, size = 12): number {
  let ems = 0;
  for (const letter of text) {
    if (NO_WIDTH.test(letter)) continue;
    if (FULL.test(letter)) ems += 1.05;
    else if (WIDE.test(letter)) ems += 0.95;
    else if (NARROW.test(letter)) ems += 0.36;
    else if (SMALL.test(letter)) ems += 0.46;
    else ems += /\p{Lu}/u.test(letter) ? 0.74 : 0.6;
  }
  return ems * size;
}
