import { expect, test } from 'vitest';
import { otherSpellings } from './name-spellings.ts';

test.each([
  ['only the case differs', 'Allya prison', ['Allya Prison', 'Alaya prison'], ['Alaya prison']],
  ['only the article differs', 'Syrian Observatory', ['the Syrian Observatory', 'SOHR'], ['SOHR']],
  ['a spelling is given twice', 'Allya prison', ['Alaya Prison', 'the Alaya prison'], ['Alaya Prison']],
  ['a word that begins like an article', 'Theodor', ['Odor'], ['Odor']],
])('the list of names shows further spellings: %s', (_case, name, spellings, shown) => {
  expect(otherSpellings(name, spellings)).toEqual(shown);
});
