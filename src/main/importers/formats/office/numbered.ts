import type { Numbered } from '#core/model/import-failure-params.ts';

/** At most this many lines or pages are named: more make a sentence that nobody reads. */
const MOST_NAMED = 10;

/** Returns the first of some numbers by name and how many there are in all. */
export const numbered = (numbers: readonly number[]): Numbered => ({
  numbers: numbers.slice(0, MOST_NAMED),
  count: numbers.length,
});
