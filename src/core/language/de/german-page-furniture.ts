import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in German put around a report. */
export const GERMAN_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['lesen sie (?:auch|mehr)', 'mehr zum thema', 'siehe auch', 'weiterlesen'],
  imageCredit: ['foto', 'bild', 'bildquelle', 'grafik', 'bildschirmfoto'],
  share: ['(?:artikel )?teilen'],
  signUp: ['(?:melden sie sich|abonnieren sie).{0,80}newsletters?'],
  cookieNotice: ['(?:wir verwenden|diese (?:web)?(?:site|seite) verwendet) cookies'],
  advertisement: ['anzeige', 'werbung'],
  copyright: ['alle rechte vorbehalten'],
};
