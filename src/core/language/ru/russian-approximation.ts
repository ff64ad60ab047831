import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Russian words that say that a figure is not exact. */
export const RUSSIAN_APPROXIMATION: ApproximationWords = {
  about: ['около', 'примерно', 'приблизительно', 'порядка', 'где то', 'ориентировочно'],
  below: ['почти', 'без малого', 'чуть менее', 'чуть меньше'],
  beforeFigure: [],
};
