import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Arabic words that say that a figure is not exact. */
export const ARABIC_APPROXIMATION: ApproximationWords = {
  about: ['نحو', 'حوالي', 'حوالى', 'قرابة', 'زهاء', 'تقريبا', 'ما يقارب', 'ما يقرب من', 'بحدود', 'يقدر'],
  below: ['ما يناهز', 'أقل بقليل من'],
  beforeFigure: [],
};
