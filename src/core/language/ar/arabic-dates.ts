import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Arabic dates. */
export const ARABIC_DATES: DateWords = {
  months: {
    january: ['يناير', 'كانون الثاني'],
    february: ['فبراير', 'شباط'],
    march: ['مارس', 'آذار', 'اذار'],
    april: ['أبريل', 'ابريل', 'إبريل', 'نيسان'],
    may: ['مايو', 'أيار', 'ايار'],
    june: ['يونيو', 'حزيران'],
    july: ['يوليو', 'تموز'],
    august: ['أغسطس', 'اغسطس', 'آب'],
    september: ['سبتمبر', 'أيلول', 'ايلول'],
    october: ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول'],
    november: ['نوفمبر', 'تشرين الثاني'],
    december: ['ديسمبر', 'كانون الأول', 'كانون الاول'],
  },
  besideDate: [
    'تاريخ',
    'النشر',
    'نشر',
    'نشرت',
    'في',
    'بتاريخ',
    'الساعة',
    'يوم',
    'الاثنين',
    'الثلاثاء',
    'الأربعاء',
    'الخميس',
    'الجمعة',
    'السبت',
    'الأحد',
    'م',
  ],
  laterThanPublication: ['تحديث'],
};
