import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in French put around a report. */
export const FRENCH_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['(?:à )?(?:lire|voir|écouter) (?:aussi|également|la suite|notre)', 'lire ?(?= ?:)'],
  imageCredit: ['crédits?(?: photo)?', 'photographie', "capture d[’']écran"],
  share: ['partager(?: cet article| sur .{1,30})?'],
  signUp: ['(?:inscrivez|abonnez)-vous.{0,80}(?:newsletters?|lettre|infolettre)'],
  cookieNotice: ['(?:nous utilisons|ce site utilise) des cookies'],
  advertisement: ['publicité'],
  copyright: ['tous droits réservés'],
};
