import type { Passage } from '#core/text/passage.ts';

/** UTF-16 units kept before and after a quote: what Hypothesis found enough to tell equal quotes apart. */
export const CONTEXT_LENGTH = 32;

/** A passage in its own words: W3C TextQuoteSelector's `exact`, `prefix` and `suffix`. */
export interface QuoteContext {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Describes `passage` of `text` by its words and what stands around them. No surrogate pair is cut in two. */
export function quoteContext(text: string, { start, end }: Passage): QuoteContext {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (isLowSurrogate(text.charCodeAt(from)) && from > 0) from += 1;
  if (isLowSurrogate(text.charCodeAt(to))) to -= 1;
  return { quote: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
