import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Chinese words that say that a figure is not exact. */
export const CHINESE_APPROXIMATION: ApproximationWords = {
  about: ['约', '約', '大约', '大約', '左右', '大概', '上下', '估计', '估計', '前后'],
  below: ['近', '将近', '將近', '接近', '差不多'],
  beforeFigure: [],
};
