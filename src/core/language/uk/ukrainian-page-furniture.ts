import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Ukrainian put around a report. */
export const UKRAINIAN_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['читайте також'],
  imageCredit: ['фото', 'світлина'],
  share: ['поширити'],
  signUp: [],
  cookieNotice: [],
  advertisement: ['реклама'],
  copyright: [],
};
