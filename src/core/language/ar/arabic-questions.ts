import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** Arabic words with which questions begin. */
export const ARABIC_QUESTIONS: QuestionWords = {
  howMany: ['كم', 'ما عدد'],
  who: ['من', 'مَن', 'مِن قِبل من'],
  when: ['متى'],
  whether: ['هل', 'أ?لم'],
  open: ['أين', 'لماذا', 'ماذا', 'ما', 'كيف', 'أي'],
};
