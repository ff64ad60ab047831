import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Ukrainian dates. */
export const UKRAINIAN_DATES: DateWords = {
  months: {
    january: ['січня'],
    february: ['лютого'],
    march: ['березня'],
    april: ['квітня'],
    may: ['травня'],
    june: ['червня'],
    july: ['липня'],
    august: ['серпня'],
    september: ['вересня'],
    october: ['жовтня'],
    november: ['листопада'],
    december: ['грудня'],
  },
  besideDate: ['опубліковано'],
  laterThanPublication: [],
};
