import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { panned, zoomed } from './zoom.ts';

const limit = { from: 0, to: 10_000 };

describe('zooming a timeline', () => {
  test('keeps the moment under the pointer where it is', () => {
    expect(zoomed({ from: 1000, to: 3000 }, 0.5, 1500, limit)).toEqual({ from: 1250, to: 2250 });
    expect(zoomed({ from: 1250, to: 2250 }, 2, 1500, limit)).toEqual({ from: 1000, to: 3000 });
  });

  test('ends at an hour and at everything', () => {
    expect(zoomed({ from: 100, to: 170 }, 0.1, 100, limit)).toEqual({ from: 100, to: 160 });
    expect(zoomed({ from: 100, to: 9000 }, 4, 200, limit)).toEqual(limit);
  });

  test('and moving it never leave the limit nor turn it round', () => {
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
