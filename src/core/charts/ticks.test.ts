import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords } from '#testing/english-words.ts';
import { niceStep, niceTicks } from './nice-ticks.ts';
import { packRows } from './pack-rows.ts';
import { fitText, linearScale } from './scale.ts';
import { timeTicks } from './time-ticks.ts';

const measure = (text: string) => Array.from(text).length * 7;
const minutes = (iso: string) => Date.parse(`${iso}Z`) / 60_000;

describe('a scale', () => {
  test('maps its ends onto the edges', () => {
    const scale = linearScale(10, 20, 100, 300);
    expect([10, 15, 20, 25].map(scale)).toEqual([100, 200, 300, 400]);
  });

  test('of a single value puts the value in the middle', () => {
    expect(linearScale(5, 5, 100, 300)(5)).toBe(200);
  });
});

describe('a text that is too long', () => {
  test.each([
    ['short', 35, 'short'],
    ['shorter', 42, 'short…'],
    ['two words', 35, 'two…'],
    ['word', 6, ''],
    ['word', 7, ''],
    ['word', 14, 'w…'],
    ['😀😀😀', 14, '😀…'],
  ])('“%s” in %d pixels is “%s”', (text, width, fitted) => {
    expect(fitText(text, width, measure)).toBe(fitted);
  });
});

describe('round numbers', () => {
  test.each([
    [100, 5, 20],
    [10, 5, 2],
    [60, 6, 10],
    [61, 6, 20],
    [4000, 4, 1000],
    [1, 4, 0.5],
    [0, 4, 1],
    [30, 3, 10],
    [7, 0, 10],
  ])('%d in at most %d intervals: steps of %d', (length, most, step) => {
    expect(niceStep(length, most)).toBeCloseTo(step, 9);
  });

  test.each([
    [0, 53, 6, [0, 10, 20, 30, 40, 50, 60]],
    [0, 4, 10, [0, 1, 2, 3, 4]],
    [41, 58, 4, [40, 45, 50, 55, 60]],
    [0, 0, 4, [0, 1]],
    [-5, 5, 4, [-5, 0, 5]],
  ])('from %d to %d, %d steps at most', (from, to, most, ticks) => {
    expect(niceTicks(from, to, most)).toEqual(ticks);
  });

  test('always enclose the whole range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 100_000 }),
        fc.nat(100_000),
        fc.integer({ min: 1, max: 12 }),
        (from, length, most) => {
          const ticks = niceTicks(from, from + length, most);
          expect(ticks[0]).toBeLessThanOrEqual(from);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(from + length);
          expect(ticks.length).toBeLessThanOrEqual(most + 3);
        },
      ),
    );
  });
});

describe('the marks of a time axis', () => {
  const ticks = (from: string, to: string, width: number) => {
    const [start, end] = [minutes(from), minutes(to)];
    return timeTicks(start, end, linearScale(start, end, 0, width), measure, englishWords);
  };
  const labels = (from: string, to: string, width: number, kind: 'major' | 'minor' = 'major') =>
    ticks(from, to, width)
      .filter((tick) => tick.kind === kind)
      .map(({ label }) => label);

  test('are days with their weekday, and hours between them', () => {
    expect(labels('2016-04-20T00:00', '2016-04-23T00:00', 1100)).toEqual([
      'Wed 20 Apr',
      'Thu 21 Apr',
      'Fri 22 Apr',
      'Sat 23 Apr',
    ]);
    expect(labels('2016-04-20T00:00', '2016-04-22T00:00', 740, 'minor')).toEqual(['06', '12', '18', '06', '12', '18']);
    expect(ticks('2016-04-20T00:00', '2016-04-22T00:00', 200)[1]).toEqual({
      x: 100,
      label: 'Thu 21 Apr',
      kind: 'major',
    });
  });

  test('have the finest hours whose labels fit', () => {
    expect(labels('2016-04-20T00:00', '2016-04-21T00:00', 2200, 'minor')).toHaveLength(23);
    expect(labels('2016-04-20T00:00', '2016-04-21T00:00', 900, 'minor')).toEqual([
      '03',
      '06',
      '09',
      '12',
      '15',
      '18',
      '21',
    ]);
    expect(labels('2016-04-20T00:00', '2016-04-21T00:00', 200, 'minor')).toEqual(['12']);
    expect(labels('2016-04-20T00:00', '2016-04-21T00:00', 120, 'minor')).toEqual([]);
  });

  test.each([
    ['2016-04-18T00:00', '2016-04-28T00:00', 600, 'Mon 18 Apr', 'Wed 20 Apr'],
    ['2016-04-20T00:00', '2016-05-20T00:00', 700, 'Mon 25 Apr', 'Mon 2 May'],
    ['2016-03-15T00:00', '2016-09-15T00:00', 700, 'Apr 2016', 'May 2016'],
    ['2016-01-01T00:00', '2018-01-01T00:00', 700, 'Jan 2016', 'Apr 2016'],
    ['2016-02-01T00:00', '2019-01-01T00:00', 600, 'Jul 2016', 'Jan 2017'],
    ['2012-05-01T00:00', '2019-01-01T00:00', 700, '2013', '2014'],
    ['1990-01-01T00:00', '2019-01-01T00:00', 600, '1990', '1995'],
    ['1912-05-01T00:00', '2019-01-01T00:00', 600, '1920', '1930'],
    ['0050-05-01T00:00', '2019-01-01T00:00', 700, '500', '1000'],
  ])('from %s to %s in %d pixels begin with %s, %s', (from, to, width, first, second) => {
    expect(labels(from, to, width).slice(0, 2)).toEqual([first, second]);
    expect(labels(from, to, width, 'minor')).toEqual([]);
  });

  test('never touch each other, and lie in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 100, max: 1600 }), (days, width) => {
        const start = minutes('2016-04-20T00:00');
        const end = start + days * 1440;
        const all = timeTicks(start, end, linearScale(start, end, 0, width), measure, englishWords).toSorted(
          (a, b) => a.x - b.x,
        );
        for (const [index, tick] of all.entries()) {
          const next = all[index + 1];
          expect(next === undefined || tick.x + measure(tick.label) <= next.x).toBe(true);
        }
      }),
    );
  });

  test('are left out where no label fits, and never touch', () => {
    expect(timeTicks(0, 1e12, linearScale(0, 1e12, 0, 30), measure, englishWords)).toEqual([]);
  });
});

describe('rows', () => {
  const rows = (...extents: [number, number][]) =>
    packRows(
      extents.map(([left, right]) => ({ left, right })),
      10,
    );

  test('are as few as are needed', () => {
    expect(rows([0, 50], [60, 90], [55, 70], [80, 99])).toEqual([0, 0, 1, 1]);
  });

  test('take things that lie apart by at least the gap', () => {
    expect(rows([0, 50], [60, 90])).toEqual([0, 0]);
    expect(rows([0, 50], [59, 90])).toEqual([0, 1]);
    expect(rows([60, 90], [0, 50])).toEqual([0, 0]);
    expect(rows()).toEqual([]);
  });

  test('put the longer of two things with the same start first', () => {
    expect(rows([0, 20], [0, 50], [30, 40])).toEqual([1, 0, 1]);
  });
});
