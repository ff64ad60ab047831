import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panned, timeAt, zoomed } from './zoom.ts';

const limit = { from: 0, to: 10_000 };

describe('zooming a timeline', () => {
  test('keeps the moment under the pointer where it is', () => {
    expect(zoomed({ from: 1000, to: 3000 }, 0.5, 1500, limit)).toEqual({ from: 1250, to: 2250 });
    expect(zoomed({ from: 1250, to: 2250 }, 2, 1500, limit)).toEqual({ from: 1000, to: 3000 });
  });

  test('stops at an hour and at the whole timeline', () => {
    expect(zoomed({ from: 100, to: 170 }, 0.1, 100, limit)).toEqual({ from: 100, to: 160 });
    expect(zoomed({ from: 100, to: 9000 }, 4, 200, limit)).toEqual(limit);
  });

  test('and moving never leave the limit nor exchange the ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 60, max: 1000 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, length, factor, by, where) => {
          const shown = { from, to: from + length };
          for (const next of [panned(shown, by, limit), zoomed(shown, factor, from + length * where, limit)]) {
            expect(next.from).toBeGreaterThanOrEqual(limit.from);
            expect(next.to).toBeLessThanOrEqual(limit.to);
            expect(next.to - next.from).toBeGreaterThan(59);
          }
        },
      ),
    );
  });

  test('moving stops at the ends', () => {
    expect(panned({ from: 1000, to: 3000 }, 0.5, limit)).toEqual({ from: 2000, to: 4000 });
    expect(panned({ from: 1000, to: 3000 }, -5, limit)).toEqual({ from: 0, to: 2000 });
    expect(panned({ from: 1000, to: 3000 }, 50, limit)).toEqual({ from: 8000, to: 10_000 });
  });
});

test.each([
  ['in the middle of the axis', 300, 500],
  ['at its left end', 100, 0],
  ['left of it', 20, 0],
  ['right of it', 900, 1000],
])('the moment under a pointer %s', (_place, x, moment) => {
  expect(timeAt(x, { from: 0, to: 1000 }, { left: 100, right: 500 })).toBe(moment);
});
