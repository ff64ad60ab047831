import type { UnnamedPeopleWords } from '#core/language/vocabulary/unnamed-people-words.ts';

/** Arabic words for people and outlets as a kind. */
export const ARABIC_UNNAMED_PEOPLE: UnnamedPeopleWords = {
  kinds: [
    'مصادر',
    'مصدر',
    'شهود',
    'شاهد',
    'ناشطون',
    'نشطاء',
    'ناشط',
    'سكان',
    'أهالي',
    'مسؤولون',
    'مسؤول',
    'وسائل إعلام',
  ],
};
