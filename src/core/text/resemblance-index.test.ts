import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, nearDuplicates } from './near-duplicate.ts';
import { ResemblanceIndex } from './resemblance-index.ts';

/** Words that hardly ever repeat, so that two texts share only the words that the test gives to both. */
const words = (seed: number, count: number) =>
  Array.from({ length: count }, (_, index) => `w${seed}x${index}`).join(' ');

test('finds the same copies as a comparison with every text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ own: fc.nat(900), shared: fc.nat(900) }), { minLength: 1, maxLength: 12 }),
      fc.record({ own: fc.nat(900), shared: fc.nat(900) }),
      (others, wanted) => {
        const index = new ResemblanceIndex<number>();
        const stored = others.map(({ own, shared }, id) => ({
          id,
          fingerprint: fingerprintOf(`${words(id, own)} ${words(-1, shared)}`),
        }));
        for (const { id, fingerprint } of stored) index.add(id, fingerprint);
        const text = fingerprintOf(`${words(99, wanted.own)} ${words(-1, wanted.shared)}`);
        const found = index.nearest(text).map(({ of, share }) => [of.id, share] as const);
        const expected = nearDuplicates(text, stored).map(({ of, share }) => [of.id, share] as const);
        expect(new Map(found)).toEqual(new Map(expected));
      },
    ),
  );
});

test('a text that is added twice is in the index once', () => {
  const index = new ResemblanceIndex<string>();
  const fingerprint = fingerprintOf(words(1, 400));
  index.add('a', fingerprint);
  index.add('a', fingerprint);
  expect(index.has('a')).toBe(true);
  expect(index.nearest(fingerprint)).toHaveLength(1);
});
