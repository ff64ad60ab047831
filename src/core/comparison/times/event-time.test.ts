import { describe, expect, test } from 'vitest';
import type { ClaimTime, TimePrecision } from '#core/model/claim.ts';
import { NO_TIME } from '#core/model/claim.ts';
import { eventTime, relateTimes } from './event-time.ts';
import { parseTimeSpan } from './time-span.ts';

const time = (start: string, end = '', precision: TimePrecision | null = null) => {
  const claimTime: ClaimTime = { asWritten: '', start, end, precision };
  return eventTime(claimTime)!;
};

describe('an event time', () => {
  test('is null where a claim gives none, or none that is a date', () => {
    expect(eventTime(NO_TIME)).toBeNull();
    expect(eventTime({ ...NO_TIME, asWritten: 'Thursday', start: 'Thursday' })).toBeNull();
  });

  test.each<[string, TimePrecision]>([
    ['2016', 'year'],
    ['2016-04', 'month'],
    ['2016-04-20', 'day'],
    ['2016-04-20T09:30', 'time'],
  ])('%s is exact to the %s where no precision is given', (start, precision) => {
    expect(time(start)).toEqual({ span: parseTimeSpan(start), precision });
  });

  test('keeps the given precision', () => {
    expect(time('2016-04-20T06:00', '2016-04-20T12:00', 'part of day')).toEqual({
      span: parseTimeSpan('2016-04-20T06:00/2016-04-20T12:00'),
      precision: 'part of day',
    });
  });

  test('is as exact as it is written where no precision is given', () => {
    expect(eventTime({ ...NO_TIME, start: '2016-04' })?.precision).toBe('month');
    expect(eventTime({ ...NO_TIME, end: '2016' })?.precision).toBe('year');
  });

  test.each<[string, string, TimePrecision, string]>([
    ['2016-04-20', '', 'week', '2016-04-18/2016-04-24'],
    ['2016-04-18', '2016-04-19', 'week', '2016-04-18/2016-04-24'],
    ['2016-04-24', '', 'week', '2016-04-18/2016-04-24'],
    ['2016-04-20', '', 'month', '2016-04'],
    ['2016-12-31', '', 'month', '2016-12'],
    ['2016-04-20', '', 'year', '2016'],
    ['2016-04', '', 'year', '2016'],
    ['2016-04-20T09:30', '', 'day', '2016-04-20'],
    ['2016-04-20T18:00', '2016-04-21T02:00', 'day', '2016-04-20/2016-04-21'],
    ['2016-04-20', '2016-04-21', 'day', '2016-04-20/2016-04-21'],
    ['2016-04-17', '2016-04-23', 'week', '2016-04-17/2016-04-23'],
    ['2016-04-20T09:30', '', 'part of day', '2016-04-20T09:30'],
  ])('from “%s” to “%s” with the precision %s covers %s', (start, end, precision, span) => {
    expect(time(start, end, precision).span).toEqual(parseTimeSpan(span));
  });

  test('with its ends in the wrong order is read in the right order', () => {
    expect(time('2016-04-21', '2016-04-20')).toEqual(time('2016-04-20', '2016-04-21'));
    expect(eventTime({ ...NO_TIME, start: '2016-04-21', end: 'soon' })).toBeNull();
  });

  test('with only an end is the day of the end', () => {
    expect(time('', '2016-04-20')).toEqual(time('2016-04-20', '2016-04-20'));
  });
});

describe('two event times', () => {
  const wednesday = time('2016-04-20');
  const thursday = time('2016-04-21');
  const morning = time('2016-04-20T06:00', '2016-04-20T12:00', 'part of day');
  const night = time('2016-04-20T18:00', '2016-04-21T06:00', 'part of day');
  const nine = time('2016-04-20T09:00');
  const bothDays = time('2016-04-20', '2016-04-21', 'day');
  const week = time('2016-04-18', '2016-04-24', 'week');

  test.each([
    ['the same day', wednesday, time('2016-04-20', '2016-04-20'), 'same'],
    ['a morning and its day', morning, wednesday, 'same'],
    ['a night and the day it begins on', night, wednesday, 'same'],
    ['a night and the day it ends on', night, thursday, 'overlap'],
    ['a time and the morning it lies in', nine, morning, 'same'],
    ['a time and a morning it doesn’t lie in', time('2016-04-20T15:00'), morning, 'apart'],
    ['two days', wednesday, thursday, 'apart'],
    ['a morning and the next day', morning, thursday, 'apart'],
    ['a day and two of which it is one', thursday, bothDays, 'overlap'],
    ['a morning and two days of which it may be one', morning, bothDays, 'overlap'],
    ['a day and its week', wednesday, week, 'same'],
    ['a day and its month', wednesday, time('2016-04'), 'same'],
    ['a day and another month', wednesday, time('2016-05'), 'apart'],
    ['a week and a month that it runs out of', time('2016-04-25', '2016-05-01', 'week'), time('2016-04'), 'overlap'],
    ['a day and its year', wednesday, time('2016'), 'same'],
    ['two years', time('2015'), time('2016'), 'apart'],
    ['a morning and a part of it', morning, time('2016-04-20T08:00', '2016-04-20T14:00', 'part of day'), 'overlap'],
    [
      'a span of days longer than a day and the day it begins on',
      time('2016-04-20T06:00', '2016-04-22T06:00', 'time'),
      wednesday,
      'overlap',
    ],
    ['weeks that may be any of two', wednesday, time('2016-04-18', '2016-05-01', 'week'), 'overlap'],
    ['months that may be any of two', wednesday, time('2016-04-01', '2016-05-31', 'month'), 'overlap'],
    ['years that may be any of two', wednesday, time('2015-01-01', '2016-12-31', 'year'), 'overlap'],
    ['a week and the month it lies in', time('2016-04-04', '2016-04-10', 'week'), time('2016-04'), 'same'],
    ['a week and the month it begins', time('2016-02-01', '2016-02-07', 'week'), time('2016-02'), 'same'],
    ['a week and the month it ends', time('2021-01-25', '2021-01-31', 'week'), time('2021-01'), 'same'],
    [
      'hours that begin with a morning and go on',
      time('2016-04-20T06:00', '2016-04-20T14:00', 'time'),
      morning,
      'same',
    ],
    ['hours that begin when a morning ends', time('2016-04-20T12:00', '2016-04-20T14:00', 'time'), morning, 'apart'],
    ['a day and night from a morning on', time('2016-04-20T06:00', '2016-04-21T06:00', 'time'), wednesday, 'same'],
    ['a leap year', time('2016-02-29'), time('2016'), 'same'],
    ['a month of 31 days', time('2016-05-31'), time('2016-05'), 'same'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(relateTimes(a, b)).toBe(relation);
    expect(relateTimes(b, a)).toBe(relation);
  });
});
