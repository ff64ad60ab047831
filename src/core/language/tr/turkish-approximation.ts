import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Turkish words that say that a figure is not exact. */
export const TURKISH_APPROXIMATION: ApproximationWords = {
  about: ['yaklaşık', 'aşağı yukarı', 'civarında', 'kadar', 'tahminen', 'dolaylarında', 'takriben'],
  below: ['neredeyse', 'yakın'],
  beforeFigure: [],
};
