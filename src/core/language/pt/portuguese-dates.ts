import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Portuguese dates. */
export const PORTUGUESE_DATES: DateWords = {
  months: {
    january: ['janeiro'],
    february: ['fevereiro', 'fev'],
    march: ['março'],
    april: ['abril'],
    may: ['maio'],
    june: ['junho'],
    july: ['julho'],
    august: ['agosto'],
    september: ['setembro'],
    october: ['outubro', 'out'],
    november: ['novembro'],
    december: ['dezembro'],
  },
  besideDate: ['publicado', 'em', 'às', '(?:segunda|terça|quarta|quinta|sexta)-feira'],
  laterThanPublication: [],
};
