import type { UnnamedPeopleWords } from '#core/language/vocabulary/unnamed-people-words.ts';

/** Chinese words for people and outlets as a kind. */
export const CHINESE_UNNAMED_PEOPLE: UnnamedPeopleWords = {
  kinds: ['消息人士', '目击者', '知情人士', '当地媒体'],
};
