import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';

/** Hebrew vague counts with the least that each can mean. */
export const HEBREW_VAGUE_COUNTS: VagueCountWords = {
  כמה: 2,
  מספר: 2,
  אחדים: 2,
  רבים: 2,
  קומץ: 2,
  עשרות: 10,
  'כמה עשרות': 20,
  תריסר: 12,
  מאות: 100,
  'כמה מאות': 200,
  אלפים: 1000,
  אלפי: 1000,
  'כמה אלפים': 2000,
  'עשרות אלפים': 10000,
  'עשרות אלפי': 10000,
  'מאות אלפים': 100000,
  'מאות אלפי': 100000,
  מיליונים: 1000000,
};
