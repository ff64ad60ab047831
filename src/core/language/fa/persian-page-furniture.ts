import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Persian put around a report. */
export const PERSIAN_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['بیشتر بخوانید'],
  imageCredit: ['عکس'],
  share: [],
  signUp: [],
  cookieNotice: [],
  advertisement: ['تبلیغات'],
  copyright: [],
};
