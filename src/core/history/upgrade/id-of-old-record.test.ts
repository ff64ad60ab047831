import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOfOldRecord } from './id-of-old-record.ts';

const at = '2016-04-23T10:00:00.000Z';
const aRecord = fc.record({ investigationId: fc.uuid(), seq: fc.nat(1_000_000) });

test('an old record gets a version 7 UUID made from its own time', () => {
  fc.assert(
    fc.property(aRecord, (record) => {
      const id = idOfOldRecord({ ...record, at });
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse(at));
    }),
  );
});

test('the same record gets the same id again, and ten thousand records of one moment get different ids', () => {
  const ids = Array.from({ length: 10_000 }, (_, seq) =>
    idOfOldRecord({ investigationId: 'an investigation', seq, at }),
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(idOfOldRecord({ investigationId: 'an investigation', seq: 7, at })).toBe(ids[7]);
});
