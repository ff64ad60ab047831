import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Turkish put around a report. */
export const TURKISH_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['ayrıca okuyun', 'bunu da okuyun', 'ilgili haber(?:ler)?'],
  imageCredit: ['fotoğraf', 'görsel'],
  share: ['paylaş'],
  signUp: [],
  cookieNotice: [],
  advertisement: ['reklam'],
  copyright: ['tüm hakları saklıdır'],
};
