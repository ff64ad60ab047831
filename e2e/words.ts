import process from 'node:process';
import { createWords } from '#core/words/create-words.ts';
import { isLanguage } from '#core/words/languages.ts';

const { CROSSCHECK_LANGUAGE: language } = process.env;

/** Returns a message as the app under test shows it, in the language that CROSSCHECK_LANGUAGE names; English without it. */
export const { say } = createWords(isLanguage(language) ? language : 'en');

/** A pattern for labels that contain `text`. */
export const containing = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
