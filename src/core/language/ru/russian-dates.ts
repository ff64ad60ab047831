import type { DateWords } from '#core/language/vocabulary/date-words.ts';

/** The words of Russian dates. */
export const RUSSIAN_DATES: DateWords = {
  months: {
    january: ['января', 'янв'],
    february: ['февраля', 'фев'],
    march: ['марта', 'мар'],
    april: ['апреля', 'апр'],
    may: ['мая'],
    june: ['июня', 'июн'],
    july: ['июля', 'июл'],
    august: ['августа', 'авг'],
    september: ['сентября', 'сент', 'сен'],
    october: ['октября', 'окт'],
    november: ['ноября', 'ноя', 'нояб'],
    december: ['декабря', 'дек'],
  },
  besideDate: [
    'опубликовано',
    'дата',
    'в',
    'г',
    'года',
    'понедельник',
    'вторник',
    'среда',
    'четверг',
    'пятница',
    'суббота',
    'воскресенье',
  ],
  laterThanPublication: ['обновлено'],
};
