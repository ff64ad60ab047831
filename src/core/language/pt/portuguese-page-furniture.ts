import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Portuguese put around a report. */
export const PORTUGUESE_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['(?:leia|veja|saiba) (?:também|mais)'],
  imageCredit: ['foto', 'imagem'],
  share: ['compartilhar'],
  signUp: ['assine.{0,80}newsletter'],
  cookieNotice: [],
  advertisement: ['publicidade'],
  copyright: ['todos os direitos reservados'],
};
