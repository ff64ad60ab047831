import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Persian dates. */
export const PERSIAN_DATES: DateWords = {
  months: {
    january: ['ژانویه'],
    february: ['فوریه'],
    march: ['مارس'],
    april: ['آوریل'],
    may: ['مه'],
    june: ['ژوئن'],
    july: ['ژوئیه'],
    august: ['اوت'],
    september: ['سپتامبر'],
    october: ['اکتبر'],
    november: ['نوامبر'],
    december: ['دسامبر'],
  },
  besideDate: [],
  laterThanPublication: [],
};
