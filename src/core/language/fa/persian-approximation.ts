import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Persian words that say that a figure is not exact. */
export const PERSIAN_APPROXIMATION: ApproximationWords = {
  about: ['حدود', 'تقریبا', 'تقریباً', 'در حدود', 'حدودا', 'قریب به', 'نزدیک به'],
  below: ['کمی کمتر از'],
  beforeFigure: [],
};
