import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Italian dates. */
export const ITALIAN_DATES: DateWords = {
  months: {
    january: ['gennaio', 'gen'],
    february: ['febbraio'],
    march: ['marzo'],
    april: ['aprile'],
    may: ['maggio', 'mag'],
    june: ['giugno', 'giu'],
    july: ['luglio', 'lug'],
    august: ['agosto'],
    september: ['settembre', 'set'],
    october: ['ottobre', 'ott'],
    november: ['novembre'],
    december: ['dicembre'],
  },
  besideDate: [
    'pubblicato',
    'pubblicata',
    'il',
    'alle',
    'ore',
    'lunedì',
    'martedì',
    'mercoledì',
    'giovedì',
    'venerdì',
    'sabato',
    'domenica',
  ],
  laterThanPublication: [],
};
