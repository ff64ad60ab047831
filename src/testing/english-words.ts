import { createWords } from '#core/words/create-words.ts';

/** The words of the English interface, for tests of functions that make sentences. */
export const englishWords = createWords('en');
