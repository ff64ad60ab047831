import * as v from 'valibot';
import { expect, test } from 'vitest';
import { REQUEST_SCHEMAS } from './schemas.ts';

const BATCH = '0190a5d0-0000-7000-8000-000000000001';
const OFFER = '0b7b8c4e-1f7a-4c52-9d3e-2f5b5b1c0d11';

test.each([
  ['a batch and an offer', { batch: BATCH, offer: OFFER }, true],
  ['a batch whose id is no UUID', { batch: '../reports', offer: OFFER }, false],
  ['an offer that is a path', { batch: BATCH, offer: '/etc/passwd' }, false],
  ['a path beside the offer', { batch: BATCH, offer: OFFER, paths: ['/etc/passwd'] }, false],
  ['no offer', { batch: BATCH }, false],
])('an import starts by %s: %#', (_title, request, accepted) => {
  expect(v.safeParse(REQUEST_SCHEMAS['import:start'], request).success).toBe(accepted);
});
