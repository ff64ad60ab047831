import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** English words with which questions begin. */
export const ENGLISH_QUESTIONS: QuestionWords = {
  howMany: ['how many', 'how much', 'what number of', 'what was the (?:death )?toll', 'what is the (?:death )?toll'],
  who: ['who', 'whom', 'whose', 'by whom', 'which (?:group|side|party|army|force|forces|country|unit)'],
  when: ['when', 'what time', 'on what (?:day|date)', 'since when'],
  whether: ['did', 'does', 'do', 'was', 'were', 'is', 'are', 'has', 'have', 'had', 'will', 'would', 'can', 'could'],
  open: ['where', 'what', 'why', 'which', 'how'],
};
