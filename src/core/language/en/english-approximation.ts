import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** English words that say that a figure is not exact. */
export const ENGLISH_APPROXIMATION: ApproximationWords = {
  about: [
    'about',
    'around',
    'roughly',
    'approximately',
    'approx',
    'circa',
    'ca',
    'estimated',
    'an estimated',
    'odd',
    'or so',
    'or thereabouts',
    'in the region of',
    'more or less',
    'in the vicinity of',
    'give or take',
    'on the order of',
    'somewhere around',
  ],
  below: [
    'nearly',
    'almost',
    'just under',
    'close to',
    'slightly less than',
    'a little under',
    'just short of',
    'not quite',
    'slightly fewer than',
    'approaching',
  ],
  beforeFigure: ['some'],
};
