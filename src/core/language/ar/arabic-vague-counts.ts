import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';

/** Arabic vague counts with the least that each can mean. */
export const ARABIC_VAGUE_COUNTS: VagueCountWords = {
  'عدد من': 1,
  بضعة: 3,
  بضع: 3,
  عدة: 2,
  العديد: 2,
  كثير: 2,
  حفنة: 2,
  عشرات: 10,
  العشرات: 10,
  مئات: 100,
  المئات: 100,
  'عدة مئات': 200,
  'بضع مئات': 300,
  آلاف: 1000,
  الآلاف: 1000,
  'عدة آلاف': 2000,
  'عشرات الآلاف': 10000,
  'مئات الآلاف': 100000,
  ملايين: 1000000,
  الملايين: 1000000,
};
