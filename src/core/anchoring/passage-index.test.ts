import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byReadingOrder, overlaps, type Passage } from '#core/text/passage.ts';
import { passageIndex } from './passage-index.ts';

const passages = fc.array(
  fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
    .map(([start, length]): Passage => ({ start, end: start + length })),
  { maxLength: 40 },
);

test('finds exactly the passages that share a code unit with the range, in reading order', () => {
  fc.assert(
    fc.property(passages, fc.nat(80), fc.integer({ min: 1, max: 20 }), (all, start, length) => {
      const range = { start, end: start + length };
      const found = passageIndex(all).within(range);
      expect(found).toEqual(all.filter((passage) => overlaps(passage, range)).toSorted(byReadingOrder));
    }),
  );
});

test('names the shortest passage at an offset first', () => {
  const index = passageIndex([
    { start: 0, end: 20 },
    { start: 4, end: 8 },
    { start: 5, end: 30 },
  ]);
  expect(index.at(5).map(({ start }) => start)).toEqual([4, 0, 5]);
  expect(index.at(30)).toEqual([]);
});
