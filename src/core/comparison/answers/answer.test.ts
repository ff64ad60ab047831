import { describe, expect, test } from 'vitest';
import type { PartialDate } from '#core/base/partial-date.ts';
import type { Claim } from '#core/model/claim.ts';
import { DEFAULT_COMPARISON_SETTINGS } from '#core/model/comparison-settings.ts';
import { entered } from '#core/model/metadata-value.ts';
import { NO_QUANTITY, type Quantity } from '#core/model/quantity.ts';
import { asOfWords } from '#core/words/comparison/as-of-words.ts';
import { figureWords } from '#core/words/comparison/figure-words.ts';
import { spanWords } from '#core/words/comparison/span-words.ts';
import { aClaim, aReport } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { answerOf } from './answer.ts';
import { claimReader } from './claim-reader.ts';

const report = aReport({ published: entered<PartialDate | null>('2016-04-22' as PartialDate) });
const read = claimReader(DEFAULT_COMPARISON_SETTINGS);

let last = 0;
const claim = (quantity: Partial<Quantity> | null, fields: Partial<Claim> = {}): Claim => {
  last += 10;
  return aClaim('x', { start: last, end: last + 5, quantity: { ...NO_QUANTITY, ...quantity }, ...fields });
};
const count = (low: number, fields?: Partial<Claim>) => claim({ low, high: low, unit: 'killed' }, fields);
const statements = (...claims: Claim[]) =>
  answerOf(report, claims, read).statements.map(({ figure, measure, asOf, claims: own }) => [
    figureWords(figure, englishWords),
    measure,
    asOfWords(asOf, 1, englishWords),
    own.map(({ id }) => claims.findIndex((one) => one.id === id)),
  ]);
const PUBLICATION = 'its publication, Friday 22 Apr 2016';

describe('the answer of a report', () => {
  test('with one claim is this claim', () => {
    const one = count(4);
    const answer = answerOf(report, [one], read);
    expect(answer).toMatchObject({ reportId: report.id, claims: [one], times: [] });
    expect(answer.repeats.size).toBe(0);
    expect(answer.statements).toMatchObject([{ reportId: report.id, claims: [one], measure: 'killed' }]);
  });

  test('given twice is one statement, represented by the first claim', () => {
    const [first, second] = [count(4), count(4)];
    const answer = answerOf(report, [second, first], read);
    expect(answer.claims).toEqual([first, second]);
    expect(answer.statements).toHaveLength(1);
    expect(answer.statements[0]?.claims).toEqual([first, second]);
    expect([...answer.repeats]).toEqual([[second.id, first.id]]);
  });

  test('with two figures is two statements', () => {
    expect(statements(count(4), count(5))).toEqual([
      ['4', 'killed', PUBLICATION, [0]],
      ['5', 'killed', PUBLICATION, [1]],
    ]);
  });

  test('of two measures is two statements', () => {
    expect(statements(count(4), claim({ low: 4, high: 4, unit: 'wounded' }))).toHaveLength(2);
  });

  test('with one figure and two as-of times is two statements, of which one may state no time', () => {
    const on = (day: number) => count(4, { asOf: `2016-04-${day}` });
    expect(statements(on(20), on(21))).toHaveLength(2);
    expect(statements(on(20), on(20))).toHaveLength(1);
    expect(statements(count(4), on(20))).toEqual([['4', 'killed', 'Wednesday 20 Apr 2016', [0, 1]]]);
    expect(statements(on(20), count(4))).toEqual([['4', 'killed', 'Wednesday 20 Apr 2016', [0, 1]]]);
    expect(statements(on(20), claim({ unit: 'killed', cue: 'several' }, { asOf: '2016-04-19' }))).toEqual([
      ['4', 'killed', 'Wednesday 20 Apr 2016', [0, 1]],
    ]);
    expect(statements(count(4), claim({ unit: 'killed', cue: 'several' }, { asOf: '2016-04-19' }))).toEqual([
      ['4', 'killed', PUBLICATION, [0, 1]],
    ]);
  });

  test('in words beside a figure of the same measure repeats the figure, and the figure counts', () => {
    expect(statements(claim({ cue: 'several', unit: 'killed' }), count(4))).toEqual([
      ['4', 'killed', PUBLICATION, [1, 0]],
    ]);
    expect(statements(claim(null, { kind: 'killed' }), count(4))).toEqual([['4', 'killed', PUBLICATION, [1, 0]]]);
    expect(statements(claim({ cue: 'several', unit: 'wounded' }), count(4))).toEqual([
      ['4', 'killed', PUBLICATION, [1]],
      ['“several”', 'wounded', PUBLICATION, [0]],
    ]);
  });

  test('in words alone is one statement for each measure', () => {
    expect(statements(claim({ cue: 'several', unit: 'killed' }), claim({ cue: 'many', unit: 'killed' }))).toEqual([
      ['“several”', 'killed', PUBLICATION, [0, 1]],
    ]);
    expect(statements(claim(null, { kind: 'killed' }), claim({ cue: 'many', unit: 'killed' }))).toEqual([
      ['“many”', 'killed', PUBLICATION, [1, 0]],
    ]);
  });

  test('without a figure is a mention, absorbed by any other statement', () => {
    expect(statements(claim(null), claim(null))).toEqual([['no figure', '', PUBLICATION, [0, 1]]]);
    expect(statements(claim(null), claim(null, { kind: 'killed' }))).toEqual([
      ['no figure', 'killed', PUBLICATION, [1, 0]],
    ]);
    expect(statements(claim(null), count(4), count(5))).toEqual([
      ['4', 'killed', PUBLICATION, [1, 0]],
      ['5', 'killed', PUBLICATION, [2]],
    ]);
  });

  test('contains each event time once', () => {
    const on = (start: string) => ({ time: { asWritten: '', start, end: '', precision: null } });
    const times = (...claims: Claim[]) =>
      answerOf(report, claims, read).times.map(({ span }) => spanWords(span, englishWords));
    expect(times(count(4, on('2016-04-20')))).toEqual(['Wednesday 20 Apr 2016']);
    expect(times(count(4, on('2016-04-20')), count(4, on('2016-04-21')), count(4, on('2016-04-20')), count(4))).toEqual(
      ['Wednesday 20 Apr 2016', 'Thursday 21 Apr 2016'],
    );
  });
});
