import { expect, test } from 'vitest';
import { partOfDaySpan } from '#core/comparison/times/part-of-day.ts';
import { parseTimeSpan } from '#core/comparison/times/time-span.ts';
import { englishWords } from '#testing/english-words.ts';
import { shortSpanWords, spanWords } from './span-words.ts';

test.each([
  ['2016', '2016'],
  ['2016-04', 'Apr 2016'],
  ['2016-01', 'Jan 2016'],
  ['2016-12', 'Dec 2016'],
  ['2016-04-21', 'Thursday 21 Apr 2016'],
  ['2016-04-01', 'Friday 1 Apr 2016'],
  ['2016-04-20/2016-04-21', 'Wednesday 20 to Thursday 21 Apr 2016'],
  ['2016-04-30/2016-05-01', 'Saturday 30 Apr 2016 to Sunday 1 May 2016'],
  ['2016-04-01/2016-05-31', 'Friday 1 Apr 2016 to Tuesday 31 May 2016'],
  ['2016-04-02/2016-05-01', 'Saturday 2 Apr 2016 to Sunday 1 May 2016'],
  ['2016-04-01/2016-04-29', 'Friday 1 to Friday 29 Apr 2016'],
  ['2016-04-01/2017-03-31', 'Friday 1 Apr 2016 to Friday 31 Mar 2017'],
  ['2016-04-21T00:00/2016-04-21T06:00', 'Thursday early morning, 21 Apr 2016'],
  ['2016-04-21T06:00/2016-04-21T12:00', 'Thursday morning, 21 Apr 2016'],
  ['2016-04-21T12:00/2016-04-21T18:00', 'Thursday afternoon, 21 Apr 2016'],
  ['2016-04-21T18:00/2016-04-22T00:00', 'Thursday evening, 21 Apr 2016'],
  ['2016-04-21T18:00/2016-04-22T06:00', 'Thursday night, 21 Apr 2016'],
  ['2016-04-21T09:30', 'Thursday 21 Apr 2016, 09:30'],
  ['2016-04-21T09:30Z', 'Thursday 21 Apr 2016, 09:30 UTC'],
  ['2016-04-21T09:30+03:00', 'Thursday 21 Apr 2016, 09:30 +03:00'],
  ['2016-04-21T09:30-05:30', 'Thursday 21 Apr 2016, 09:30 -05:30'],
  ['2016-04-21T06:00Z/2016-04-21T12:00Z', 'Thursday morning, 21 Apr 2016 UTC'],
  ['2016-04-21T09:30/2016-04-21T10:15', 'Thursday 21 Apr 2016, 09:30 to 10:15'],
  ['2016-04-21T06:00/2016-04-21T10:00', 'Thursday 21 Apr 2016, 06:00 to 10:00'],
  ['2016-04-21T08:00/2016-04-21T12:00', 'Thursday 21 Apr 2016, 08:00 to 12:00'],
  ['2016-04-21T23:00/2016-04-22T01:00', 'Thursday 21 Apr 2016, 23:00, to Friday 22 Apr 2016, 01:00'],
  ['2016-04-21T00:00/2016-04-21T10:00', 'Thursday 21 Apr 2016, 00:00 to 10:00'],
  ['2016-04-21T10:00/2016-04-22', 'Thursday 21 Apr 2016, 10:00, to Saturday 23 Apr 2016, 00:00'],
])('%s reads “%s”', (text, words) => {
  expect(spanWords(parseTimeSpan(text)!, englishWords)).toBe(words);
});

test.each([
  ['early morning', '2016-04-21T00:00/2016-04-21T06:00'],
  ['morning', '2016-04-21T06:00/2016-04-21T12:00'],
  ['afternoon', '2016-04-21T12:00/2016-04-21T18:00'],
  ['evening', '2016-04-21T18:00/2016-04-22T00:00'],
  ['night', '2016-04-21T18:00/2016-04-22T06:00'],
] as const)('the %s of a day is stored as %s and reads as the same part of the day', (part, text) => {
  expect(partOfDaySpan('2016-04-21', part)).toBe(text);
  expect(spanWords(parseTimeSpan(text)!, englishWords)).toBe(`Thursday ${part}, 21 Apr 2016`);
});

test.each([
  ['2016-04-01/2016-05-14', 'Friday 1 Apr 2016 to Saturday 14 May 2016'],
  ['2016-03-15/2016-04-30', 'Tuesday 15 Mar 2016 to Saturday 30 Apr 2016'],
  ['2016-01-01/2016-02-29', 'Friday 1 Jan 2016 to Monday 29 Feb 2016'],
  ['2015-04-01/2016-03-31', 'Wednesday 1 Apr 2015 to Thursday 31 Mar 2016'],
])('%s is no whole month or year', (span, words) => {
  expect(spanWords(parseTimeSpan(span)!, englishWords)).toBe(words);
});

test.each([
  ['2016-04-21T09:30+03:00', '21 Apr 2016, 09:30 +03:00'],
  ['2016-04-21T06:00/2016-04-21T12:00', 'Thu morning, 21 Apr 2016'],
  ['2016-04-20/2016-04-21', '20 to 21 Apr 2016'],
  ['2016-04', 'Apr 2016'],
])('%s reads “%s” where space is short', (text, short) => {
  expect(shortSpanWords(parseTimeSpan(text)!, englishWords)).toBe(short);
});
