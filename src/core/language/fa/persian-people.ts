import type { UnnamedPeopleWords } from '#core/language/vocabulary/unnamed-people-words.ts';

/** Persian words for people and outlets as a kind. */
export const PERSIAN_UNNAMED_PEOPLE: UnnamedPeopleWords = {
  kinds: ['منابع', 'شاهدان', 'ذرائع'],
};
