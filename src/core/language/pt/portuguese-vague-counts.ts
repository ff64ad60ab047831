import type { VagueCountWords } from '#core/language/vocabulary/vague-count-words.ts';

/** Portuguese vague counts with the least that each can mean. */
export const PORTUGUESE_VAGUE_COUNTS: VagueCountWords = {
  alguns: 2,
  algumas: 2,
  vários: 2,
  várias: 2,
  muitos: 2,
  muitas: 2,
  inúmeros: 2,
  'um punhado': 2,
  dezenas: 10,
  'várias dezenas': 20,
  'uma dezena': 10,
  dúzias: 12,
  'uma dúzia': 12,
  centenas: 100,
  'várias centenas': 200,
  milhares: 1000,
  'vários milhares': 2000,
  'dezenas de milhares': 10000,
  'centenas de milhares': 100000,
  milhões: 1000000,
  'vários milhões': 2000000,
};
