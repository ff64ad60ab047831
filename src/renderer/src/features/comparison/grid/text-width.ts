import { estimateWidth } from '#core/charts/estimate-width.ts';

/** The widths of letters in parts of the font size. Each is computed once: a large grid asks for millions. */
const known = new Float32Array(0x3000);

/** The width of square letters: ideographs, and the widest capitals outside Latin. */
const WIDEST = 1.05;
const FIRST_GREEK = 0x370;

const ems = (letter: number): number => {
  const found = known[letter];
  if (found === undefined) return WIDEST;
  return found > 0 ? found : (known[letter] = Math.max(0.01, widthOf(letter)));
};

function widthOf(letter: number): number {
  const text = String.fromCharCode(letter);
  return letter >= FIRST_GREEK && text !== text.toLowerCase() ? WIDEST : estimateWidth(text, 1);
}

/** The font sizes of quotes and of bold questions; bold letters are at most 6% wider than the estimate for a plain sans. */
const QUOTE = 14.5;
const BOLD = 13 * 1.06;

/** Returns whether a quote is sure to fit on one line of `room` pixels. */
export function fitsOnALine(quote: string, room: number): boolean {
  let width = 0;
  for (let at = 0; at < quote.length && width <= room; at++) width += ems(quote.charCodeAt(at)) * QUOTE;
  return width <= room;
}

/** Returns the most lines of `room` pixels that a bold wording takes. */
export function linesOf(wording: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of wording.split(' ')) {
    let width = 0;
    for (let at = 0; at < word.length; at++) width += ems(word.charCodeAt(at)) * BOLD;
    const space = used === 0 ? 0 : ems(32) * BOLD;
    if (used + space + width <= room) used += space + width;
    else {
      const broken = Math.ceil(width / room); // a word longer than a line breaks
      lines += used === 0 ? broken - 1 : broken;
      used = broken > 1 ? room : width;
    }
  }
  return lines;
}
