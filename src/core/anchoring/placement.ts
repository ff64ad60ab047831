import type { Passage } from '#core/text/passage.ts';

/** A passage found in a new version of its text: where, how, and how sure it is (0 to 1). */
export interface Placement extends Passage {
  /** `exact`: the same words, not touched or moved whole. `diff`: edited in place. `approximate`: edited and moved. */
  readonly method: 'exact' | 'diff' | 'approximate';
  readonly score: number;
}

/** What is edited in place or found elsewhere must fit at least this well. */
export const LEAST_SCORE = 0.55;

/** Of a quote at most so many letters may differ, and at most half of it (Hypothesis). */
export const mostErrors = (quote: string) => Math.floor(Math.min(256, quote.length / 2));
