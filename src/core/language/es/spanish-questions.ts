import type { QuestionWords } from '#core/language/vocabulary/question-words.ts';

/** Spanish words with which questions begin. */
export const SPANISH_QUESTIONS: QuestionWords = {
  howMany: ['cu[áa]nt[oa]s?'],
  who: ['qui[ée]n(?:es)?', 'a qui[ée]n'],
  when: ['cu[áa]ndo', 'a qu[ée] hora'],
  whether: ['hubo', 'fue', 'fueron', 'es', 'ha', 'han'],
  open: ['d[óo]nde', 'por qu[ée]', 'qu[ée]', 'c[óo]mo', 'cu[áa]l(?:es)?'],
};
