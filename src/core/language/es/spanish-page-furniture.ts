import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Spanish put around a report. */
export const SPANISH_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['(?:lea?|leer|ver|mira) (?:también|más)', 'te puede interesar'],
  imageCredit: ['foto', 'fotografía', 'imagen', 'captura de pantalla'],
  share: ['compartir(?: en .{1,30})?'],
  signUp: ['suscríb(?:e|a)(?:te|se).{0,80}(?:bolet[ií]n|newsletter)'],
  cookieNotice: ['(?:utilizamos|este sitio (?:web )?utiliza) cookies'],
  advertisement: ['publicidad'],
  copyright: ['todos los derechos reservados'],
};
