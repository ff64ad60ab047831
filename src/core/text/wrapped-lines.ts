/** A line of a text without its line end, and its range `[start, end)` in UTF-16 code units. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A width outside of these limits, in UTF-16 code units, is no wrapping: programs wrap mails at 60 to 80 columns. */
const WIDEST = 100;
const NARROWEST = 45;
/** At most this many line breaks are looked at: more cost time and give the same width. */
const SAMPLE = 20_000;
/** A longer word counts as this share of the width: web addresses are often put on their own line, which says nothing. */
const LONGEST_WORD = 0.3;

/**
 * Returns the column at which a text was wrapped, in UTF-16 code units, or 0 for a text that was not wrapped. A text was wrapped
 * if most longer lines before another line are full and their sentences go on: a line that is a paragraph starts with a capital.
 */
export function wrapWidth(groups: readonly (readonly TextLine[])[]): number {
  const breaks: { readonly line: TextLine; readonly next: TextLine }[] = [];
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

/** Whether the first word of the next line would hardly have fitted on this line. */
function isFull(line: TextLine, next: TextLine, width: number): boolean {
  const word = /[^>\s]\S*/.exec(next.text)?.[0].length ?? 0;
  return line.text.trimEnd().length + 1 + Math.min(word, width * LONGEST_WORD) >= width * 0.9;
}

const goesOn = ({ text }: TextLine) => /^[>\s"'“‘«(]*\p{Ll}/u.test(text);

/** Splits lines into paragraphs: a line that is not full ends its paragraph, unless its sentence goes on. */
export function splitAtParagraphEnds(lines: readonly TextLine[], width: number): TextLine[][] {
  const groups: TextLine[][] = [];
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
