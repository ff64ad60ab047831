import type { PageFurnitureWords } from '#core/language/vocabulary/page-furniture-words.ts';

/** The words that sites in Arabic put around a report. */
export const ARABIC_PAGE_FURNITURE: PageFurnitureWords = {
  readMore: ['اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)', 'شاهد أيضا', 'شاهد أيضًا', 'مواضيع ذات صلة'],
  imageCredit: ['صورة', 'الصورة', 'تصوير', 'مصدر الصورة', 'لقطة شاشة'],
  share: ['شارك(?: المقال| الخبر| على .{1,30})?', 'مشاركة', 'انشر'],
  signUp: ['(?:اشترك|اشتركوا|تابعونا|تابعنا).{0,80}(?:النشرة|نشرتنا|قناتنا|على)'],
  cookieNotice: ['(?:نستخدم|يستخدم هذا الموقع) ملفات تعريف الارتباط'],
  advertisement: ['إعلان', 'إعلانات'],
  copyright: ['(?:جميع|كل|كافة) الحقوق محفوظة'],
};
