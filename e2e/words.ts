import process from 'node:process';
import { createWords } from '#core/words/create-words.ts';
import { isLanguage, type Language } from '#core/words/languages.ts';
import type { MessageId, ParamsOf } from '#core/words/message-id.ts';
import type { Words } from '#core/words/words.ts';

const { CROSSCHECK_LANGUAGE: named } = process.env;

/** The language of every app that a spec doesn't start in another: English, or the one that CROSSCHECK_LANGUAGE names. */
export const USUAL_LANGUAGE: Language = isLanguage(named) ? named : 'en';

const made = new Map<Language, Words>();
let words = wordsOf(USUAL_LANGUAGE);

function wordsOf(language: Language): Words {
  const known = made.get(language) ?? createWords(language);
  made.set(language, known);
  return known;
}

/** Makes `say` speak the language of the app that was started last: a worker of Playwright runs one test at a time. */
export function speak(language: Language): void {
  words = wordsOf(language);
}

/** Returns a message as the app under test shows it. A message kept at the top of a file would stay in the usual language. */
export const say = <Id extends MessageId>(id: Id, ...params: ParamsOf<Id>): string => words.say(id, ...params);

/** A pattern for labels that contain `text`. */
export const containing = (text: string): RegExp => new RegExp(escaped(text));

/** A pattern for labels that begin with `text`. */
export const beginning = (text: string): RegExp => new RegExp(`^${escaped(text)}`);

/** Stands for any text in a message that {@link matching} looks for. */
export const ANY = '\u{E000}';

/** A pattern for a message of which some parameters, given as `ANY`, aren't known: “Claim 2 of 14”. */
export const matching = <Id extends MessageId>(id: Id, ...params: ParamsOf<Id>): RegExp =>
  new RegExp(`^${escaped(say(id, ...params)).replaceAll(ANY, '.+?')}$`);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
