import { expect, test } from 'vitest';
import { attributedParties, attributionOf, partyIdOf } from '#testing/attributed-parties.ts';
import { englishWords } from '#testing/english-words.ts';
import { attributionWords, chainPath, citedWords, partyName } from './attribution.ts';

test('a party has its name, and “unnamed” where it has none', () => {
  expect(
    ['NOW', 'sources', ' Unnamed', '', 'unnamed men', 'unnamed', 'gone'].map((name) =>
      partyName(partyIdOf(name), attributedParties, englishWords),
    ),
  ).toEqual([
    'NOW',
    'sources (unnamed)',
    'someone unnamed',
    'someone unnamed',
    'unnamed men (unnamed)',
    'unnamed',
    'a party that is gone',
  ]);
  expect(partyName(null, attributedParties, englishWords)).toBe('a party that is gone');
});

test('an attribution is written with leanings, chain by chain', () => {
  expect(attributionWords(attributionOf(['Shaam Times', 'sources'], ['SOHR']), attributedParties, englishWords)).toBe(
    'Shaam Times (pro-Damascus), citing sources (unnamed) (in the army); SOHR',
  );
  expect(attributionWords(attributionOf(), attributedParties, englishWords)).toBe('');
  expect(attributionWords(attributionOf([], ['gone']), attributedParties, englishWords)).toBe('a party that is gone');
});

test('a path goes from the report inwards', () => {
  expect(chainPath('NOW', ['Shaam Times', 'sources'].map(partyIdOf), attributedParties, englishWords)).toBe(
    'NOW → Shaam Times → sources (unnamed)',
  );
  expect(chainPath('NOW', [' Unnamed', 'gone'].map(partyIdOf), attributedParties, englishWords)).toBe(
    'NOW → unnamed → a party that is gone',
  );
  expect(chainPath('NOW', [], attributedParties, englishWords)).toBe('NOW');
});

test('each cited party is listed once', () => {
  expect(
    citedWords(
      [[partyIdOf('SOHR')], [partyIdOf('Shaam Times'), partyIdOf('sources')], [partyIdOf('SOHR')]],
      attributedParties,
      englishWords,
    ),
  ).toBe('SOHR and Shaam Times, which cites sources (unnamed)');
});
