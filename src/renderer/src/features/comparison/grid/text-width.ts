import { estimateWidth } from '#core/charts/estimate-width.ts';

/** Widths of letters in parts of the size of the type, found once: a large grid asks for those of millions. */
const known = new Float32Array(0x3000);

/** What letters take that are as wide as they are high: ideographs, and the widest capitals beyond the Latin ones. */
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

/** The sizes of quotes and of questions, and how much of the estimate, which is for a plain sans, their letters take at most. */
const QUOTE = 14.5;
const BOLD = 13 * 1.06;

/** Whether a quote surely fits on one line of `room` pixels, and so needs no second. */
export function fitsOnALine(quote: string, room: number): boolean {
  let width = 0;
  for (let at = 0; at < quote.length && width <= room; at++) width += ems(quote.charCodeAt(at)) * QUOTE;
  return width <= room;
}

/** How many lines of `room` pixels a wording in bold takes at most. */
export function linesOf(wording: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of wording.split(' ')) {
    let width = 0;
    for (let at = 0; at < word.length; at++) width += ems(word.charCodeAt(at)) * BOLD;
    const space = used === 0 ? 0 : ems(32) * BOLD;
    if (used + space + width <= room) used += space + width;
    else {
      const broken = Math.ceil(width / room); // a word longer than a line is broken
      lines += used === 0 ? broken - 1 : broken;
      used = broken > 1 ? room : width;
    }
  }
  return lines;
}
