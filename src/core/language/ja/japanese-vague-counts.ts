import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';

/** Japanese vague counts with the least that each can mean. */
export const JAPANESE_VAGUE_COUNTS: VagueCountWords = {
  数人: 2,
  数名: 2,
  数: 2,
  数十: 20,
  数百: 200,
  数千: 2000,
  数万: 20000,
  数十万: 200000,
  何十: 20,
  何百: 200,
  何千: 2000,
  多数: 2,
  複数: 2,
  大勢: 2,
  数百万: 2000000,
};
