import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';

/** Ukrainian vague counts with the least that each can mean. */
export const UKRAINIAN_VAGUE_COUNTS: VagueCountWords = {
  кілька: 2,
  декілька: 2,
  кількох: 2,
  багато: 2,
  низка: 1,
  жменька: 2,
  десятки: 10,
  десятків: 10,
  'кілька десятків': 20,
  дюжина: 12,
  сотні: 100,
  сотень: 100,
  'кілька сотень': 200,
  тисячі: 1000,
  тисяч: 1000,
  'кілька тисяч': 2000,
  'десятки тисяч': 10000,
  'сотні тисяч': 100000,
  мільйони: 1000000,
  'кілька мільйонів': 2000000,
};
