import { describe, expect, test } from 'vitest';
import { asId, type ReportId } from '#core/base/id.ts';
import { attributedParties, attributionOf, partyIdOf } from '#testing/attributed-parties.ts';
import { chainsOf, originOf } from './attribution-chain.ts';

const report = (publisher: string | null) => ({
  id: asId<ReportId>('r'),
  publisher: { value: publisher === null ? null : partyIdOf(publisher), origin: 'analyst' as const, confirmed: true },
});

test('an attribution has its chain and the further chains', () => {
  expect(chainsOf(attributionOf(['SOHR'], ['sources']))).toEqual([['SOHR'], ['sources']]);
  expect(chainsOf(attributionOf())).toEqual([[]]);
});

describe('the origin of a chain', () => {
  test.each<[string[], string | null, object]>([
    [['SOHR'], 'NOW', { kind: 'named', partyId: 'SOHR', key: 'SOHR', firstHand: true }],
    [
      ['Shaam Times', 'sources'],
      'NOW',
      { kind: 'named', partyId: 'Shaam Times', key: 'Shaam Times', firstHand: false },
    ],
    [['Shaam Times', 'SOHR'], 'NOW', { kind: 'named', partyId: 'SOHR', key: 'SOHR', firstHand: true }],
    [['sources'], 'NOW', { kind: 'unnamed', partyId: 'sources', key: 'r/unnamed', firstHand: false }],
    [['gone'], 'NOW', { kind: 'unnamed', partyId: 'gone', key: 'r/unnamed', firstHand: false }],
    [[], 'NOW', { kind: 'own voice', partyId: 'NOW', key: 'NOW', firstHand: false }],
    [['NOW'], 'NOW', { kind: 'own voice', partyId: 'NOW', key: 'NOW', firstHand: false }],
    [['NOW', 'sources'], 'NOW', { kind: 'own voice', partyId: 'NOW', key: 'NOW', firstHand: false }],
    [[], 'SOHR', { kind: 'named', partyId: 'SOHR', key: 'SOHR', firstHand: true }],
    [[], null, { kind: 'own voice', partyId: null, key: 'r', firstHand: false }],
    [[], 'gone', { kind: 'own voice', partyId: 'gone', key: 'gone', firstHand: false }],
  ])('%j in a report of %s', (chain, publisher, origin) => {
    expect(originOf(chain.map(partyIdOf), report(publisher), attributedParties)).toEqual(origin);
  });
});
