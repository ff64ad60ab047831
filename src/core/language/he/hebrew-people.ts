import type { UnnamedPeopleWords } from '#core/language/vocabulary/unnamed-people-words.ts';

/** Hebrew words for people and outlets as a kind. */
export const HEBREW_UNNAMED_PEOPLE: UnnamedPeopleWords = {
  kinds: ['מקורות', 'מקור', 'עדים'],
};
