import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';

/** Persian vague counts with the least that each can mean. */
export const PERSIAN_VAGUE_COUNTS: VagueCountWords = {
  چند: 2,
  چندین: 2,
  تعدادی: 1,
  شماری: 1,
  بسیاری: 2,
  ده‌ها: 10,
  دهها: 10,
  صدها: 100,
  'چند صد': 200,
  چندصد: 200,
  هزاران: 1000,
  هزارها: 1000,
  'چند هزار': 2000,
  'ده‌ها هزار': 10000,
  'دهها هزار': 10000,
  'صدها هزار': 100000,
  میلیون‌ها: 1000000,
  میلیونها: 1000000,
};
