import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** Russian words with which questions begin. */
export const RUSSIAN_QUESTIONS: QuestionWords = {
  howMany: ['сколько'],
  who: ['кто', 'кого', 'кем'],
  when: ['когда', 'во сколько'],
  whether: ['был[аио]? ли', 'было ли', 'произош[её]л ли', 'правда ли'],
  open: ['где', 'почему', 'что', 'как', 'какой', 'какая', 'какие', 'зачем'],
};
