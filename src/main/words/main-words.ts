import process from 'node:process';
import { createWords } from '#core/words/create-words.ts';
import { LANGUAGES } from '#core/words/languages.ts';
import { chosenLanguage } from './chosen-language.ts';

const unknownLanguages: string[] = [];

/** The words of the interface language, for dialogs and menus of the operating system. */
export const words = createWords(chosenLanguage(process.argv, (name) => unknownLanguages.push(name)));

for (const name of unknownLanguages) {
  const known = words.list(Object.keys(LANGUAGES));
  process.stderr.write(`${words.say('start.unknown-language', { name, known })}\n`);
}

/** Returns a message of the catalogue in the interface language. */
export const { say } = words;
