import { describe, expect, test } from 'vitest';
import { asId, type PartyId, type ReportId } from '#core/base/id.ts';
import type { Attribution } from '#core/model/claim.ts';
import type { PartyRole } from '#core/model/party.ts';
import { aParty } from '#testing/builders.ts';
import { chainsOf, originOf } from './attribution-chain.ts';

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
const report = (publisher: string | null) => ({
  id: asId<ReportId>('r'),
  publisher: { value: publisher === null ? null : id(publisher), origin: 'analyst' as const, confirmed: true },
});

test('an attribution has its chain and those beside it', () => {
  expect(chainsOf(attribution(['SOHR'], ['sources']))).toEqual([['SOHR'], ['sources']]);
  expect(chainsOf(attribution())).toEqual([[]]);
});

describe('the origin of a chain', () => {
  test.each<[string[], string | null, object]>([
    [['SOHR'], 'NOW', { kind: 'named', partyId: 'SOHR', key: 'SOHR' }],
    [['Shaam Times', 'sources'], 'NOW', { kind: 'named', partyId: 'Shaam Times', key: 'Shaam Times' }],
    [['Shaam Times', 'SOHR'], 'NOW', { kind: 'named', partyId: 'SOHR', key: 'SOHR' }],
    [['sources'], 'NOW', { kind: 'unnamed', partyId: 'sources', key: 'r/unnamed' }],
    [['gone'], 'NOW', { kind: 'unnamed', partyId: 'gone', key: 'r/unnamed' }],
    [[], 'NOW', { kind: 'own voice', partyId: 'NOW', key: 'NOW' }],
    [['NOW'], 'NOW', { kind: 'own voice', partyId: 'NOW', key: 'NOW' }],
    [['NOW', 'sources'], 'NOW', { kind: 'own voice', partyId: 'NOW', key: 'NOW' }],
    [[], 'SOHR', { kind: 'named', partyId: 'SOHR', key: 'SOHR' }],
    [[], null, { kind: 'own voice', partyId: null, key: 'r' }],
    [[], 'gone', { kind: 'own voice', partyId: 'gone', key: 'gone' }],
  ])('%j in a report of %s', (chain, publisher, origin) => {
    expect(originOf(chain.map(id), report(publisher), parties)).toEqual(origin);
  });
});
