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
    expect(originOf(chain.map(partyIdOf), report(publisher), attributedParties)).toEqual(origin);
  });
});
