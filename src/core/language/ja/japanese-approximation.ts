import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Japanese words that say that a figure is not exact. */
export const JAPANESE_APPROXIMATION: ApproximationWords = {
  about: ['約', 'およそ', 'おおよそ', 'ほど', '程度', '前後', 'くらい', 'ぐらい', '推定'],
  below: ['ほぼ', '近く', '近い', '弱'],
  beforeFigure: [],
};
