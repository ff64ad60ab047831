import { isLanguage, type Language } from '#core/words/languages.ts';

const SWITCH = '--language=';

/** Returns the language that the switch `--language=pseudo` names: English without one, and for a name nobody knows. */
export function chosenLanguage(argv: readonly string[], unknown: (name: string) => void): Language {
  const name = argv.findLast((arg) => arg.startsWith(SWITCH))?.slice(SWITCH.length);
  if (name === undefined) return 'en';
  if (isLanguage(name)) return name;
  unknown(name);
  return 'en';
}
