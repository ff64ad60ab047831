import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** French words that say that a figure is not exact. */
export const FRENCH_APPROXIMATION: ApproximationWords = {
  about: [
    'environ',
    'à peu près',
    'approximativement',
    'autour de',
    'aux alentours de',
    'aux environs de',
    'plus ou moins',
    'ou à peu près',
    'une estimation de',
  ],
  below: ['près de', 'presque', 'pas loin de', 'un peu moins de'],
  beforeFigure: ['quelque', 'quelques'],
};
