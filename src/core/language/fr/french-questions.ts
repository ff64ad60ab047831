import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** French words with which questions begin. */
export const FRENCH_QUESTIONS: QuestionWords = {
  howMany: ['combien'],
  who: ['qui', 'par qui'],
  when: ['quand', 'à quelle heure'],
  whether: ['est-ce', 'a-t-il', 'a-t-elle', 'y a-t-il', 'y a-t-il eu', 'ont-ils'],
  open: ['où', 'pourquoi', 'comment', 'quel', 'quelle', 'que', "qu['’]est-ce"],
};
