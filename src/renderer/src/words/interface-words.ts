import { createWords } from '#core/words/create-words.ts';
import { isLanguage, type Language } from '#core/words/languages.ts';
import type { Words } from '#core/words/words.ts';

/** Separates a worker's name from its language in the name it is started with. */
const LANGUAGE_IN_NAME = ' in ';

/**
 * The words of the interface language. They are ready when this module is loaded, since labels may be made at import
 * time.
 */
export const words: Words = createWords(interfaceLanguage());

/** Returns a message of the catalogue in the interface language. */
export const { say } = words;

/**
 * Returns the interface language: from the bridge in a page, from the worker's name in a worker, and English in a unit
 * test.
 */
function interfaceLanguage(): Language {
  const { crosscheck, name = '' } = globalThis as {
    readonly crosscheck?: { readonly language: unknown };
    readonly name?: string;
  };
  const language = crosscheck?.language ?? name.split(LANGUAGE_IN_NAME)[1];
  return isLanguage(language) ? language : 'en';
}

/** Returns the name with which to start a worker. It tells the worker the interface language: `table in en`. */
export const nameWithLanguage = (worker: string): string => `${worker}${LANGUAGE_IN_NAME}${words.language}`;
