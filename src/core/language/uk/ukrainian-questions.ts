import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** Ukrainian words with which questions begin. */
export const UKRAINIAN_QUESTIONS: QuestionWords = {
  howMany: ['скільки'],
  who: ['хто', 'кого', 'ким'],
  when: ['коли', 'о котрій'],
  whether: ['чи'],
  open: ['де', 'чому', 'що', 'як', 'який', 'яка', 'які', 'навіщо'],
};
