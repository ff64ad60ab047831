import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Spanish words that say that a figure is not exact. */
export const SPANISH_APPROXIMATION: ApproximationWords = {
  about: [
    'unos',
    'unas',
    'alrededor de',
    'aproximadamente',
    'cerca de',
    'en torno a',
    'más o menos',
    'aproximado',
    'aproximada',
  ],
  below: ['casi', 'poco menos de', 'al borde de'],
  beforeFigure: ['algunos'],
};
