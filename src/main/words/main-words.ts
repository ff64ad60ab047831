import process from 'node:process';
import { createWords } from '#core/words/create-words.ts';
import { chosenLanguage } from './chosen-language.ts';

/** The words of the interface language, for dialogs and menus of the operating system. */
export const words = createWords(chosenLanguage(process.argv, (warning) => process.stderr.write(`${warning}\n`)));

/** Returns a message of the catalogue in the interface language. */
export const { say } = words;
