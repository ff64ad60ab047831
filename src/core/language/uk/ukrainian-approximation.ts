import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Ukrainian words that say that a figure is not exact. */
export const UKRAINIAN_APPROXIMATION: ApproximationWords = {
  about: ['близько', 'приблизно', 'орієнтовно', 'десь', 'біля'],
  below: ['майже', 'трохи менше'],
  beforeFigure: [],
};
