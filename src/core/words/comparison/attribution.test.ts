import { expect, test } from 'vitest';
import { asId, type PartyId } from '#core/base/id.ts';
import type { Attribution } from '#core/model/claim.ts';
import type { PartyRole } from '#core/model/party.ts';
import { aParty } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { attributionWords, chainPath, citedWords, partyName } from './attribution.ts';

const id = (name: string) => asId<PartyId>(name);
const party = (name: string, role: PartyRole, leaning = '') => aParty(name, { id: id(name), role, leaning });
const parties = new Map(
  [
    party('NOW', 'publisher'),
    party('Shaam Times', 'outlet', 'pro-Damascus'),
    party('SOHR', 'organisation'),
    party('sources', 'unnamed', 'in the army'),
    party(' Unnamed', 'unnamed'),
    party('', 'unnamed'),
    party('unnamed men', 'unnamed'),
    party('unnamed', 'outlet'),
  ].map((one) => [one.id, one]),
);
const attribution = (...chains: string[][]): Attribution => {
  const [chain = [], ...beside] = chains.map((links) => links.map(id));
  return { chain, beside, cue: '' };
};
test('a party is called by its name, and unnamed where it is', () => {
  expect(
    ['NOW', 'sources', ' Unnamed', '', 'unnamed men', 'unnamed', 'gone'].map((name) =>
      partyName(id(name), parties, englishWords),
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
  expect(partyName(null, parties, englishWords)).toBe('a party that is gone');
});

test('an attribution is told with leanings, chain by chain', () => {
  expect(attributionWords(attribution(['Shaam Times', 'sources'], ['SOHR']), parties, englishWords)).toBe(
    'Shaam Times (pro-Damascus), citing sources (unnamed) (in the army); SOHR',
  );
  expect(attributionWords(attribution(), parties, englishWords)).toBe('');
  expect(attributionWords(attribution([], ['gone']), parties, englishWords)).toBe('a party that is gone');
});

test('a path goes from the report inwards', () => {
  expect(chainPath('NOW', ['Shaam Times', 'sources'].map(id), parties, englishWords)).toBe(
    'NOW → Shaam Times → sources (unnamed)',
  );
  expect(chainPath('NOW', [' Unnamed', 'gone'].map(id), parties, englishWords)).toBe(
    'NOW → unnamed → a party that is gone',
  );
  expect(chainPath('NOW', [], parties, englishWords)).toBe('NOW');
});

test('those cited are listed once', () => {
  expect(citedWords([[id('SOHR')], [id('Shaam Times'), id('sources')], [id('SOHR')]], parties, englishWords)).toBe(
    'SOHR and Shaam Times, which cites sources (unnamed)',
  );
});
