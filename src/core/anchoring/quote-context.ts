import type { Passage } from '#core/text/passage.ts';

/** How many UTF-16 code units are kept before and after a quote. In Hypothesis 32 proved enough to tell equal quotes apart. */
export const CONTEXT_LENGTH = 32;

/** The words of a passage and the words around it: `exact`, `prefix` and `suffix` of W3C's TextQuoteSelector. */
export interface QuoteContext {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Describes a passage (UTF-16 code units, end exclusive) by its words and the words around it. No surrogate pair is split. */
export function quoteContext(text: string, { start, end }: Passage): QuoteContext {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (isLowSurrogate(text.charCodeAt(from)) && from > 0) from += 1;
  if (isLowSurrogate(text.charCodeAt(to))) to -= 1;
  return { quote: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
