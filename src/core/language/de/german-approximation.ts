import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** German words that say that a figure is not exact. */
export const GERMAN_APPROXIMATION: ApproximationWords = {
  about: [
    'etwa',
    'rund',
    'ungefähr',
    'circa',
    'zirka',
    'ca',
    'an die',
    'schätzungsweise',
    'um die',
    'in etwa',
    'gegen',
  ],
  below: ['fast', 'beinahe', 'knapp', 'nahezu', 'annähernd', 'kurz unter'],
  beforeFigure: ['einige'],
};
