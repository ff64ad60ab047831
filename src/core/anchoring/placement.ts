import type { Passage } from '#core/text/passage.ts';

/** A passage that was found in a new version of its text, in UTF-16 code units, end exclusive. */
export interface Placement extends Passage {
  /** `exact`: the same words, in place or moved whole. `diff`: edited in place. `approximate`: edited and moved. */
  readonly method: 'exact' | 'diff' | 'approximate';
  /** How sure the match is, 0 to 1. */
  readonly score: number;
}

/** The least score of an edited passage: a lower limit attaches claims to wrong words, a higher limit orphans more claims. */
export const LEAST_SCORE = 0.55;

/** Returns how many UTF-16 code units of a quote may differ: half of the quote, at most 256, as in Hypothesis. */
export const mostErrors = (quote: string) => Math.floor(Math.min(256, quote.length / 2));
