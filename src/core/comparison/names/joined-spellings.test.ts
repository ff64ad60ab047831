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
const areJoined = joinedSpellings(nameIndex(claimMentions(claims), parties), parties);

describe('two spellings', () => {
  test.each([
    ['Allya Prison', 'alaya prison', true],
    ['Alaya', 'Allya', true],
    ['SOHR', 'The  Observatory', true],
    ['SOHR', 'Syrian Observatory', true],
    ['Asayish', 'Asayesh', false],
    ['Hama', 'Homs', false],
    ['SOHR', 'Asayish', false],
  ])('%s and %s: joined %s', (a, b, joined) => {
    expect(areJoined(a, b)).toBe(joined);
    expect(areJoined(b, a)).toBe(joined);
  });
});
