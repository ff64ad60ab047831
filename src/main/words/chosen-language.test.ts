import { expect, test } from 'vitest';
import { chosenLanguage } from './chosen-language.ts';

test.each([
  { argv: ['electron', '/app'], language: 'en', warnings: 0 },
  { argv: ['electron', '/app', '--language=pseudo', 'report.txt'], language: 'pseudo', warnings: 0 },
  { argv: ['electron', '/app', '--language=pseudo', '--language=en'], language: 'en', warnings: 0 },
  { argv: ['electron', '/app', '--language=Klingon'], language: 'en', warnings: 1 },
  { argv: ['electron', '/app', '--language=toString'], language: 'en', warnings: 1 },
  { argv: ['electron', '/app', '--language='], language: 'en', warnings: 1 },
])('the command line $argv starts the interface in $language', ({ argv, language, warnings }) => {
  const warned: string[] = [];
  expect(chosenLanguage(argv, (text) => warned.push(text))).toBe(language);
  expect(warned).toHaveLength(warnings);
});
