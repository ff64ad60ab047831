import { createWords } from '#core/words/create-words.ts';
import { isLanguage, type Language } from '#core/words/languages.ts';
import type { Words } from '#core/words/words.ts';

/** What stands between a worker's name and its language in the name it is started with. */
const LANGUAGE_IN_NAME = ' in ';

/** The words of the interface language. They are there as soon as this module is: labels may be made at import time. */
export const words: Words = createWords(interfaceLanguage());

/** Returns a message of the catalogue in the interface language. */
export const { say } = words;

/** Asks the bridge in a page, the worker's name in a worker; a unit test has neither and is in English. */
function interfaceLanguage(): Language {
  const { crosscheck, name = '' } = globalThis as {
    readonly crosscheck?: { readonly language: unknown };
    readonly name?: string;
  };
  const language = crosscheck?.language ?? name.split(LANGUAGE_IN_NAME)[1];
  return isLanguage(language) ? language : 'en';
}

/** Returns the name to start a worker with, which tells it the interface language: `table in en`. */
export const nameWithLanguage = (worker: string): string => `${worker}${LANGUAGE_IN_NAME}${words.language}`;
