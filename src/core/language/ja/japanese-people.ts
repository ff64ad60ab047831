import type { UnnamedPeopleWords } from '#core/language/vocabulary/unnamed-people-words.ts';

/** Japanese words for people and outlets as a kind. */
export const JAPANESE_UNNAMED_PEOPLE: UnnamedPeopleWords = {
  kinds: ['消息筋', '目撃者', '地元メディア'],
};
