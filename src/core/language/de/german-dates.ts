import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of German dates. */
export const GERMAN_DATES: DateWords = {
  months: {
    january: ['januar', 'jänner'],
    february: ['februar'],
    march: ['märz', 'mrz'],
    april: ['april'],
    may: ['mai'],
    june: ['juni'],
    july: ['juli'],
    august: ['august'],
    september: ['september'],
    october: ['oktober', 'okt'],
    november: ['november'],
    december: ['dezember', 'dez'],
  },
  besideDate: [
    'veröffentlicht',
    'erschienen',
    'stand',
    'am',
    'um',
    'den',
    'uhr',
    '(?:mon|diens|donners|frei|sams|sonn)tag',
    'mittwoch',
    'sonnabend',
  ],
  laterThanPublication: ['aktualisiert'],
};
