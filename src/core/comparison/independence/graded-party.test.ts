import { expect, test } from 'vitest';
import type { PartyId } from '#core/base/id.ts';
import { aClaim, aParty, aReport } from '#testing/builders.ts';
import { gradedParty } from './graded-party.ts';

const publisher = aParty('Harbour Wire');
const monitor = aParty('Delta Monitor');
const locals = aParty('locals', { role: 'unnamed' });
const parties = new Map([publisher, monitor, locals].map((party) => [party.id, party]));
const report = aReport({ publisher: { value: publisher.id, origin: 'none', confirmed: true } });
const attributedTo = (...chain: PartyId[]) => aClaim('four dead', { attribution: { chain, beside: [], cue: '' } });

test.each([
  ['the originator where one is named', [monitor.id], 'Delta Monitor'],
  ['the last named link where an unnamed one follows', [monitor.id, locals.id], 'Delta Monitor'],
  ['the publisher where only unnamed ones are cited', [locals.id], 'Harbour Wire'],
  ['the publisher in its own voice', [], 'Harbour Wire'],
] as const)('is %s', (_case, chain, name) => {
  expect(gradedParty(attributedTo(...chain), report, parties)?.name).toBe(name);
});

test('is undefined where the publisher isn’t known', () => {
  const unknown = aReport({ publisher: { value: null, origin: 'none', confirmed: false } });
  expect(gradedParty(attributedTo(), unknown, parties)).toBeUndefined();
});
