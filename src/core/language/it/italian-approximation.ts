import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Italian words that say that a figure is not exact. */
export const ITALIAN_APPROXIMATION: ApproximationWords = {
  about: ['circa', 'intorno a', 'all incirca', 'più o meno', 'approssimativamente', 'attorno a'],
  below: ['quasi', 'poco meno di'],
  beforeFigure: [],
};
