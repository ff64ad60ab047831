import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of French dates. */
export const FRENCH_DATES: DateWords = {
  months: {
    january: ['janvier', 'janv'],
    february: ['février', 'févr', 'fév'],
    march: ['mars'],
    april: ['avril', 'avr'],
    may: ['mai'],
    june: ['juin'],
    july: ['juillet', 'juil'],
    august: ['août', 'aout'],
    september: ['septembre'],
    october: ['octobre'],
    november: ['novembre'],
    december: ['décembre', 'déc'],
  },
  besideDate: [
    'publié',
    'publiée',
    'paru',
    'mis en ligne',
    'le',
    'à',
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
  ],
  laterThanPublication: ['mis à jour'],
};
