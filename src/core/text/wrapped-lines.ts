/** A line of a text and its place, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Programs wrap mails and terminals text at 60 to 80 columns; longer lines than this aren't wrapped, nor are shorter ones. */
const WIDEST = 100;
const NARROWEST = 45;
/** So many breaks say how a text was wrapped. */
const SAMPLE = 20_000;
/** An address is longer than this share of the width, and mostly put on a line of its own. */
const LONGEST_WORD = 0.3;

/**
 * At which column a text was wrapped; 0 where it wasn't. It was where most lines of some length that another follows are full,
 * and go on in the middle of a sentence: lines that are paragraphs of their own begin with capitals.
 */
export function wrapWidth(groups: readonly (readonly Line[])[]): number {
  const breaks: { readonly line: Line; readonly next: Line }[] = [];
  for (const lines of groups) {
    for (const [i, next] of lines.slice(1, SAMPLE).entries()) breaks.push({ line: lines[i] ?? next, next });
    if (breaks.length > SAMPLE) break;
  }
  const lengths = breaks.map(({ line }) => line.text.length).filter((length) => length <= WIDEST);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || lengths.length < breaks.length * 0.9) return 0;
  const full = breaks.filter(({ line, next }) => isFull(line, next, width));
  const cased = full.filter(({ next }) => /^[>\s"'“‘«(]*[\p{Lu}\p{Ll}]/u.test(next.text));
  const goingOn = cased.filter(({ next }) => goesOn(next));
  const enough = full.length >= 3 || (full.length >= 2 && goingOn.length === full.length && width >= 60);
  const long = breaks.filter(({ line }) => line.text.length > width / 2);
  return enough && full.length >= long.length * 0.6 && goingOn.length >= cased.length * 0.5 ? width : 0;
}

/** Whether the next line's first word would hardly have had room on this one. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /[^>\s]\S*/.exec(next.text)?.[0].length ?? 0;
  return line.text.trimEnd().length + 1 + Math.min(word, width * LONGEST_WORD) >= width * 0.9;
}

const goesOn = ({ text }: Line) => /^[>\s"'“‘«(]*\p{Ll}/u.test(text);

/** A short line ends its paragraph, unless its sentence goes on. */
export function partAtMeantBreaks(lines: readonly Line[], width: number): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const before = open?.at(-1);
    const joins =
      width > 0 &&
      before !== undefined &&
      before.text.length <= WIDEST &&
      (isFull(before, line, width) ||
        (goesOn(line) && before.text.length > width / 2 && !/[.!?:;]["”’)]*\s*$/.test(before.text)));
    if (joins && open !== undefined) open.push(line);
    else groups.push([line]);
  }
  return groups;
}
