import type { Passage } from '#core/text/passage.ts';

/** A quote cut to fit a cell. */
export interface ShortQuote {
  readonly text: string;
  /** The passage of `text` to emphasise: the figure, in UTF-16 units; null where there is none. */
  readonly emphasis: Passage | null;
}

/**
 * The number of UTF-16 units of a quote that a cell shows: about two lines. A larger number would make the rows of the
 * grid higher.
 */
const LONGEST = 110;
/**
 * The number of UTF-16 units by which a cut may move so that a word stays whole; well below half of {@link LONGEST}.
 */
const NEAR = 36;
const ELLIPSIS = '…';

/** Cuts a quote to at most {@link LONGEST} units around the passage to emphasise, at white space if possible. */
export function shortQuote(quote: string, emphasis: Passage | null): ShortQuote {
  const flat = quote.replace(/\s/g, ' ');
  const middle = emphasis === null ? 0 : (emphasis.start + emphasis.end) / 2;
  const wanted = Math.max(0, Math.min(Math.round(middle - LONGEST / 2), flat.length - LONGEST));
  const start = wanted === 0 ? 0 : afterSpace(flat, wanted);
  const end = wanted + LONGEST >= flat.length ? flat.length : beforeSpace(flat, wanted + LONGEST);
  const before = start === 0 ? '' : ELLIPSIS;
  const text = `${before}${flat.slice(start, end)}${end === flat.length ? '' : ELLIPSIS}`;
  const moved = before.length - start;
  const whole = emphasis !== null && emphasis.start >= start && emphasis.end <= end;
  return { text, emphasis: whole ? { start: emphasis.start + moved, end: emphasis.end + moved } : null };
}

/**
 * Returns the first place after `at` where a word begins, if there is one within {@link NEAR} units; never the middle
 * of a surrogate pair.
 */
function afterSpace(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  if (space >= at && space - at <= NEAR) return space + 1;
  return isLowSurrogate(text, at) ? at + 1 : at;
}

function beforeSpace(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  if (at - space <= NEAR) return space;
  return isLowSurrogate(text, at) ? at - 1 : at;
}

const isLowSurrogate = (text: string, at: number) => /[\udc00-\udfff]/.test(text.charAt(at));
