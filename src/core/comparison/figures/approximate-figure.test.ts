import fc from 'fast-check';
import { expect, test } from 'vitest';
import { approximated, isRound } from './approximate-figure.ts';

test.each([
  [50, 'about', 45, 55],
  [500, 'around', 450, 550],
  [5000, 'some', 4500, 5500],
  [15, 'about', 13, 17],
  [250, 'roughly', 225, 275],
  [12, 'about', 11, 13],
  [5, 'about', 4, 6],
  [0, 'about', 0, 0],
  [5.9, 'about', 5.85, 5.95],
  [50, 'nearly', 45, 50],
])('%d with “%s” stands for %d to %d', (value, cue, low, high) => {
  const found = approximated({ low: value, high: value }, cue);
  expect(found?.low).toBeCloseTo(low, 9);
  expect(found?.high).toBeCloseTo(high, 9);
});

test('“nearly 50”, entered as 49 and less, is 45 to 49', () => {
  expect(approximated({ low: -Infinity, high: 49 }, 'nearly')).toEqual({ low: 45, high: 49 });
});

test.each([
  [{ low: 50, high: 50 }, ''],
  [{ low: 50, high: 50 }, 'exactly'],
  [{ low: 50, high: Infinity }, 'about'],
  [{ low: -Infinity, high: 50 }, 'about'],
])('%j with “%s” isn’t approximate', (given, cue) => {
  expect(approximated(given, cue)).toBeNull();
});

test('an approximate figure contains the given one, and no negative number', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (value) => {
      const found = approximated({ low: value, high: value }, 'about');
      expect(found).not.toBeNull();
      expect(found!.low).toBeLessThanOrEqual(value);
      expect(found!.high).toBeGreaterThanOrEqual(value);
      expect(found!.low).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('people round to whole hundreds', () => {
  expect([100, 5000, 150, 40].map((value) => isRound({ low: value, high: value }))).toEqual([true, true, false, false]);
  expect(isRound({ low: 100, high: 200 })).toBe(false);
});
