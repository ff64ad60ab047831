import { expect, test } from 'vitest';
import { asId, type ClaimId, type InvestigationId } from '#core/base/id.ts';
import { aClaim } from '#testing/builders.ts';
import { anInvestigation } from '#testing/test-database.ts';
import { forEachClaim } from './claims.ts';

const claimsOf = (investigationId: InvestigationId, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aClaim('words', { investigationId, id: asId<ClaimId>(`${investigationId}-${String(index).padStart(6, '0')}`) }),
  );

test('all claims of one investigation are visited once, in the order of their ids', async () => {
  for (const count of [0, 1, 999, 1_000, 2_500]) {
    const { db, investigationId } = await anInvestigation();
    const own = claimsOf(investigationId, count);
    await db.claims.bulkAdd([...own.toReversed(), ...claimsOf(asId<InvestigationId>('another'), 3)]);
    const seen: string[] = [];
    await forEachClaim(db, investigationId, ({ id }) => seen.push(id));
    expect(seen).toEqual(own.map(({ id }) => id));
    db.close();
  }
});

test('other writes run while claims are visited', async () => {
  const { db, investigationId } = await anInvestigation();
  await db.claims.bulkAdd(claimsOf(investigationId, 5_000));
  const order: string[] = [];
  const going = forEachClaim(db, investigationId, () => undefined).then(() => order.push('gone through'));
  const [first] = claimsOf(asId<InvestigationId>('another'), 1);
  await db.claims.add(first!).then(() => order.push('written'));
  await going;
  expect(order).toEqual(['written', 'gone through']);
});
