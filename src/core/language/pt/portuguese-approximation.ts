import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Portuguese words that say that a figure is not exact. */
export const PORTUGUESE_APPROXIMATION: ApproximationWords = {
  about: ['cerca de', 'aproximadamente', 'por volta de', 'em torno de', 'uns', 'umas', 'mais ou menos', 'perto de'],
  below: ['quase', 'pouco menos de'],
  beforeFigure: ['algumas', 'alguns'],
};
