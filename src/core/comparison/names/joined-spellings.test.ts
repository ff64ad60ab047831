import { describe, expect, test } from 'vitest';
import { aClaim, aParty } from '#testing/builders.ts';
import { joinedSpellings } from './joined-spellings.ts';
import { nameIndex } from './name-index.ts';
import { claimMentions } from './name-mentions.ts';

const parties = [aParty('Syrian Observatory', { aliases: ['SOHR', 'the Observatory'] }), aParty('Asayish')];
const claims = [
  aClaim('a', { place: 'Alaya prison', placeAsWritten: 'Allya Prison' }),
  aClaim('b', { place: 'Alaya prison', placeAsWritten: 'Alaya prison' }),
  aClaim('c', { place: 'Hama' }),
];
/** Computes the spellings inside each test: values made while the file is loaded belong to no test. */
const joined = (a: string, b: string) => joinedSpellings(nameIndex(claimMentions(claims), parties), parties)(a, b);

describe('two spellings', () => {
  test.each([
    ['Allya Prison', 'alaya prison', true],
    ['Alaya', 'Allya', true],
    ['SOHR', 'The  Observatory', true],
    ['SOHR', 'Syrian Observatory', true],
    ['Asayish', 'Asayesh', false],
    ['Hama', 'Homs', false],
    ['Alaya prison', 'Allya', false],
    ['Syrian', 'SOHR', false],
    ['Hama', 'Hama', false],
    ['SOHR', 'Asayish', false],
  ])('%s and %s: joined %s', (a, b, whether) => {
    expect(joined(a, b)).toBe(whether);
    expect(joined(b, a)).toBe(whether);
  });
});
