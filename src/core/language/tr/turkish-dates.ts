import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Turkish dates. */
export const TURKISH_DATES: DateWords = {
  months: {
    january: ['ocak'],
    february: ['şubat'],
    march: ['mart'],
    april: ['nisan'],
    may: ['mayıs'],
    june: ['haziran'],
    july: ['temmuz'],
    august: ['ağustos'],
    september: ['eylül'],
    october: ['ekim'],
    november: ['kasım'],
    december: ['aralık'],
  },
  besideDate: [
    'yayınlanma',
    'yayın',
    'tarihi',
    'pazartesi',
    'salı',
    'çarşamba',
    'perşembe',
    'cuma',
    'cumartesi',
    'pazar',
    'saat',
  ],
  laterThanPublication: [],
};
