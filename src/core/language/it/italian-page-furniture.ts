import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Italian put around a report. */
export const ITALIAN_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['leggi anche', 'per approfondire'],
  imageCredit: ['foto', 'immagine'],
  share: ['condividi'],
  signUp: ['iscriviti.{0,80}newsletter'],
  cookieNotice: [],
  advertisement: ['pubblicità'],
  copyright: ['tutti i diritti riservati'],
};
