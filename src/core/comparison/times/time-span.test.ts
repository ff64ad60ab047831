import { describe, expect, test } from 'vitest';
import { dayStart, orderSpans, parseTimeSpan, sameSpan, spanBetween, weekdayOf, type TimeSpan } from './time-span.ts';

const minutes = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const span = (text: string): TimeSpan => parseTimeSpan(text)!;

describe('a span', () => {
  test.each([
    ['2016', '2016-01-01T00:00', '2017-01-01T00:00', null],
    ['2016-04', '2016-04-01T00:00', '2016-05-01T00:00', null],
    ['2016-12', '2016-12-01T00:00', '2017-01-01T00:00', null],
    ['2016-04-21', '2016-04-21T00:00', '2016-04-22T00:00', null],
    ['2016-04-21T09:30', '2016-04-21T09:30', '2016-04-21T09:31', null],
    ['2016-04-21T09:30:30', '2016-04-21T09:30', '2016-04-21T09:31', null],
    ['2016-04-21T09:30Z', '2016-04-21T09:30', '2016-04-21T09:31', 0],
    ['2016-04-21T09:30+03:00', '2016-04-21T09:30', '2016-04-21T09:31', 180],
    ['2016-04-21T09:30-0530', '2016-04-21T09:30', '2016-04-21T09:31', -330],
    ['2016-04-21/2016-04-22', '2016-04-21T00:00', '2016-04-23T00:00', null],
    ['2016-04-21T06:00/2016-04-21T12:00', '2016-04-21T06:00', '2016-04-21T12:00', null],
    ['2016-04-21T18:00/2016-04-21T23:59', '2016-04-21T18:00', '2016-04-22T00:00', null],
    ['2016-04-21T06:00/2016-04-21', '2016-04-21T06:00', '2016-04-22T00:00', null],
  ])('%s', (text, from, to, offset) => {
    expect(parseTimeSpan(text)).toEqual({ from: minutes(from), to: minutes(to), offset });
  });

  test.each(['', 'Thursday', '2016-04-31', '2016-04-22/2016-04-21', '2016/2017/2018', 'x/2016', '2016/x'])(
    'can’t be read from “%s”',
    (text) => {
      expect(parseTimeSpan(text)).toBeNull();
    },
  );

  test('without an end has the length of its beginning’s precision', () => {
    expect(spanBetween('2016-04-21', '')).toEqual(span('2016-04-21'));
    expect(spanBetween('', '2016-04-21')).toBeNull();
    expect(spanBetween('2016-04-21', 'soon')).toBeNull();
  });

  test('of two equal times still has a length', () => {
    expect(spanBetween('2016-04-21T09:30', '2016-04-21T09:30')).toEqual(span('2016-04-21T09:30'));
  });

  test('that ends before it begins can’t be read', () => {
    expect(spanBetween('2016-04-21T09:30', '2016-04-21T09:00')).toBeNull();
  });
});

test('spans are the same on the same clock only', () => {
  expect(sameSpan(span('2016'), span('2016-01-01/2016-12-31'))).toBe(true);
  expect(sameSpan(span('2016-04-21T09:30Z'), span('2016-04-21T09:30'))).toBe(false);
  expect(sameSpan(span('2016-04-21'), span('2016-04-21/2016-04-22'))).toBe(false);
  expect(sameSpan(span('2016-04-22'), span('2016-04-21/2016-04-22'))).toBe(false);
});

test('whole days are compared where only one clock is known', () => {
  const order = (a: string, b: string) => orderSpans(parseTimeSpan(a)!, parseTimeSpan(b)!);
  expect(order('2016-04-21T20:00/2016-04-21T23:59', '2016-04-22T08:00Z')).toBe('before');
  expect(order('2016-04-21', '2016-04-22T08:00Z')).toBe('before');
  expect(order('2016-04-21T08:00', '2016-04-21T20:00Z')).toBe('unclear');
  expect(order('2016-04-21', '2016-04-21T20:00Z')).toBe('unclear');
  expect(order('2016-04-21', '2016-04-21T00:00Z/2016-04-21T23:59Z')).toBe('same');
  expect(order('2016-04-21', '2016-04-21/2016-04-22')).toBe('unclear');
  expect(order('2016-04-20/2016-04-22', '2016-04-21/2016-04-22')).toBe('unclear');
});

describe('the order of two spans', () => {
  test.each([
    ['2016-04-20', '2016-04-21', 'before'],
    ['2016-04-21T06:00/2016-04-21T12:00', '2016-04-22', 'before'],
    ['2016-04-21', '2016-04-21', 'same'],
    ['2016-04-21', '2016-04-21T12:00', 'unclear'],
    ['2016-04', '2016-04-21', 'unclear'],
    ['2016-04-21', '2016-04', 'unclear'],
    ['2016-04-21T12:00Z', '2016-04-21T14:30+03:00', 'after'],
    ['2016-04-21T12:00Z', '2016-04-21T15:30+03:00', 'before'],
    ['2016-04-21T12:00Z', '2016-04-21T15:00+03:00', 'same'],
    ['2016-04-21T12:00Z', '2016-04-21T18:00', 'unclear'],
    ['2016-04-21T12:00Z', '2016-04-22', 'before'],
    ['2016-04-21T18:00', '2016-04-21T12:00Z', 'unclear'],
    ['2016-04-21T18:00', '2016-04-21T12:00', 'after'],
    ['2016-04-21T23:00/2016-04-22T01:00', '2016-04-22T12:00Z', 'unclear'],
  ] as const)('%s is %s: %s', (a, b, order) => {
    const opposite = { before: 'after', after: 'before', same: 'same', unclear: 'unclear' } as const;
    expect(orderSpans(span(a), span(b))).toBe(order);
    expect(orderSpans(span(b), span(a))).toBe(opposite[order]);
  });
});

test('days begin at midnight and have names, before 1970 too', () => {
  expect(dayStart(minutes('2016-04-21T23:59'))).toBe(minutes('2016-04-21T00:00'));
  expect(dayStart(minutes('1969-12-31T12:00'))).toBe(minutes('1969-12-31T00:00'));
  expect(weekdayOf(minutes('2016-04-21T10:00'))).toBe(4);
  expect(weekdayOf(minutes('2016-04-24T00:00'))).toBe(0);
  expect(weekdayOf(minutes('1970-01-01T00:00'))).toBe(4);
  expect(weekdayOf(minutes('1969-12-27T00:00'))).toBe(6);
  expect(weekdayOf(minutes('1969-12-21T00:00'))).toBe(0);
});
