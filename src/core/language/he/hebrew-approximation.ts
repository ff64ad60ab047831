import type { ApproximationWords } from '#core/language/vocabulary/approximation-words.ts';

/** Hebrew words that say that a figure is not exact. */
export const HEBREW_APPROXIMATION: ApproximationWords = {
  about: ['כ', 'בערך', 'סביב', 'בסביבות', 'כמעט ל', 'לערך'],
  below: ['כמעט', 'קרוב ל', 'קרוב'],
  beforeFigure: [],
};
