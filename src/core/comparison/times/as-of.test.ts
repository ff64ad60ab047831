import { describe, expect, test } from 'vitest';
import type { PartialDate } from '#core/base/partial-date.ts';
import { claimReader } from '#core/comparison/answers/claim-reader.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { entered } from '#core/model/metadata-value.ts';
import { asOfWords } from '#core/words/comparison/as-of-words.ts';
import { aClaim, aReport } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { asOfPublication, orderAsOf, sameAsOf, statedAsOf } from './as-of.ts';
import { parseTimeSpan } from './time-span.ts';

const published = (date: string | null) => aReport({ published: entered(date as PartialDate | null) });

describe('the as-of time', () => {
  test('is the time that the claim states', () => {
    expect(statedAsOf('2016-04-21T06:00/2016-04-21T12:00')).toEqual({
      from: 'claim',
      span: parseTimeSpan('2016-04-21T06:00/2016-04-21T12:00'),
    });
    expect(statedAsOf('Thursday morning')).toBeNull();
  });

  test('is otherwise the report’s publication, and marked as such', () => {
    expect(asOfPublication(published('2016-04-22'))).toEqual({
      from: 'publication',
      span: parseTimeSpan('2016-04-22'),
    });
  });

  test('isn’t known for a report without a date', () => {
    expect(asOfPublication(published(null))).toEqual({ from: 'nowhere', span: null });
  });

  test('of a claim that states something unreadable is the publication', () => {
    const read = claimReader(DEFAULT_COMPARISON_SETTINGS);
    const report = published('2016-04-22');
    expect(read.asOfOf(aClaim('x', { asOf: 'soon' }), report).from).toBe('publication');
    expect(read.asOfOf(aClaim('x', { asOf: 'soon' }), published(null)).from).toBe('nowhere');
    expect(asOfWords(read.asOfOf(aClaim('x', { asOf: '2016-04-20' }), report), 1, englishWords)).toBe(
      'Wednesday 20 Apr 2016',
    );
    expect(asOfWords(read.asOfOf(aClaim('x'), report), 1, englishWords)).toBe('its publication, Friday 22 Apr 2016');
  });
});

test('an unknown time is neither earlier nor later, and equal only to another', () => {
  const unknown = asOfPublication(published(null));
  const known = statedAsOf('2016-04-21')!;
  expect(orderAsOf(unknown, known)).toBe('unclear');
  expect(orderAsOf(known, unknown)).toBe('unclear');
  expect(orderAsOf(known, statedAsOf('2016-04-22')!)).toBe('before');
  expect(sameAsOf(unknown, known)).toBe(false);
  expect(sameAsOf(known, unknown)).toBe(false);
  expect(sameAsOf(unknown, asOfPublication(published(null)))).toBe(true);
});

test('a stated time equals a publication of the same day, not one of another or of another length', () => {
  const stated = statedAsOf('2016-04-22')!;
  expect(sameAsOf(stated, asOfPublication(published('2016-04-22')))).toBe(true);
  expect(sameAsOf(stated, statedAsOf('2016-04-21')!)).toBe(false);
  expect(sameAsOf(stated, statedAsOf('2016-04-22/2016-04-23')!)).toBe(false);
  expect(sameAsOf(stated, statedAsOf('2016-04-21/2016-04-22')!)).toBe(false);
  expect(sameAsOf(statedAsOf('2016-04-22T10:00Z')!, statedAsOf('2016-04-22T10:00')!)).toBe(false);
  expect(sameAsOf(statedAsOf('2016-04-22T10:00Z')!, statedAsOf('2016-04-22T13:00+03:00')!)).toBe(true);
});
