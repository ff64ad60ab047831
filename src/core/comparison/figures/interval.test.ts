import { describe, expect, test } from 'vitest';
import {
  ANY_NUMBER,
  byEnds,
  compareNumbers,
  contains,
  hull,
  intersection,
  intersects,
  intervalOf,
  isPoint,
  sameInterval,
  type Interval,
} from './interval.ts';

const at = (low: number, high: number): Interval => ({ low, high });
const OPEN = Infinity;

test.each([
  [41, null, at(41, OPEN)],
  [null, 12, at(-OPEN, 12)],
  [3, 5, at(3, 5)],
  [5, 3, at(3, 5)],
  [4, 4, at(4, 4)],
  [null, null, ANY_NUMBER],
])('from %s to %s', (low, high, expected) => {
  expect(intervalOf(low, high)).toEqual(expected);
});

describe('two intervals', () => {
  test.each([
    ['that touch at an end share a number', at(1, 3), at(3, 5), at(3, 3)],
    ['that lie apart share none', at(1, 3), at(4, 5), null],
    ['of which one is open share what is above', at(3, OPEN), at(5, 5), at(5, 5)],
    ['that are open above share what the higher has', at(41, OPEN), at(50, OPEN), at(50, OPEN)],
    ['that are open to different sides may lie apart', at(-OPEN, 3), at(4, OPEN), null],
  ])('%s', (_, a, b, shared) => {
    expect(intersection(a, b)).toEqual(shared);
    expect(intersection(b, a)).toEqual(shared);
    expect(intersects(a, b)).toBe(shared !== null);
    expect(intersects(b, a)).toBe(shared !== null);
  });

  test('one contains the other only with both ends', () => {
    expect(contains(at(1, 5), at(1, 5))).toBe(true);
    expect(contains(at(1, 5), at(2, 4))).toBe(true);
    expect(contains(at(1, 5), at(0, 4))).toBe(false);
    expect(contains(at(1, 5), at(2, 6))).toBe(false);
  });

  test('are the same with the same ends', () => {
    expect(sameInterval(at(1, 5), at(1, 5))).toBe(true);
    expect(sameInterval(at(1, 5), at(2, 5))).toBe(false);
    expect(sameInterval(at(1, 5), at(1, 6))).toBe(false);
  });

  test('both lie in their hull', () => {
    expect(hull(at(1, 2), at(5, OPEN))).toEqual(at(1, OPEN));
    expect(hull(at(5, 9), at(1, 2))).toEqual(at(1, 9));
  });
});

test('only a single number is a point', () => {
  expect(isPoint(at(4, 4))).toBe(true);
  expect(isPoint(at(4, 5))).toBe(false);
});

test('intervals are ordered by their lower, then by their upper end, open ends first and last', () => {
  const sorted = [at(3, OPEN), at(3, 3), at(-OPEN, 9), at(1, 2), at(3, 4)].sort(byEnds);
  expect(sorted).toEqual([at(-OPEN, 9), at(1, 2), at(3, 3), at(3, 4), at(3, OPEN)]);
  expect(compareNumbers(-OPEN, -OPEN)).toBe(0);
  expect(compareNumbers(1, 2)).toBe(-1);
  expect(compareNumbers(2, 1)).toBe(1);
});
