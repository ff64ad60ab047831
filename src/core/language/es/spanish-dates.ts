import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Spanish dates. */
export const SPANISH_DATES: DateWords = {
  months: {
    january: ['enero', 'ene'],
    february: ['febrero'],
    march: ['marzo'],
    april: ['abril', 'abr'],
    may: ['mayo'],
    june: ['junio'],
    july: ['julio'],
    august: ['agosto', 'ago'],
    september: ['septiembre'],
    october: ['octubre'],
    november: ['noviembre'],
    december: ['diciembre', 'dic'],
  },
  besideDate: [
    'publicado',
    'publicada',
    'fecha',
    'el',
    'las',
    'a',
    'horas',
    'lunes',
    'martes',
    'miércoles',
    'jueves',
    'viernes',
    'sábado',
    'domingo',
  ],
  laterThanPublication: ['actualizado'],
};
