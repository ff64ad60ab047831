import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** German words with which questions begin. */
export const GERMAN_QUESTIONS: QuestionWords = {
  howMany: ['wie viele?', 'wieviele?'],
  who: ['wer', 'wen', 'von wem'],
  when: ['wann', 'seit wann', 'um wie viel uhr'],
  whether: ['hat', 'haben', 'ist', 'sind', 'war', 'waren', 'wurde', 'wurden', 'gab es'],
  open: ['wo', 'warum', 'wieso', 'weshalb', 'was', 'wie', 'welche[rsn]?'],
};
