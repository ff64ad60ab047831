import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';

/** Turkish vague counts with the least that each can mean. */
export const TURKISH_VAGUE_COUNTS: VagueCountWords = {
  birkaç: 2,
  bazı: 1,
  'çok sayıda': 2,
  çeşitli: 2,
  'bir avuç': 2,
  onlarca: 10,
  düzinelerce: 12,
  'birkaç düzine': 24,
  yüzlerce: 100,
  'birkaç yüz': 200,
  binlerce: 1000,
  'birkaç bin': 2000,
  'on binlerce': 10000,
  onbinlerce: 10000,
  'yüz binlerce': 100000,
  yüzbinlerce: 100000,
  milyonlarca: 1000000,
};
