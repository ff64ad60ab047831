import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Russian put around a report. */
export const RUSSIAN_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['читайте (?:также|ещ[её])', 'читать (?:далее|также)', 'смотрите также'],
  imageCredit: ['фото', 'изображение', 'скриншот', 'иллюстрация'],
  share: ['поделиться(?: в .{1,30})?'],
  signUp: ['подпи(?:шитесь|сывайтесь).{0,80}(?:рассылку|канал|новости)'],
  cookieNotice: ['(?:мы используем|сайт использует) (?:файлы )?cookie'],
  advertisement: ['реклама', 'на правах рекламы'],
  copyright: ['все права защищены'],
};
