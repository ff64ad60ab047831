import { expect, test } from 'vitest';
import { ANY_NUMBER, type Interval } from '#core/comparison/figures/interval.ts';
import { NO_QUANTITY } from '#core/model/quantity.ts';
import { englishWords } from '#testing/english-words.ts';
import { intervalWords, measuredFigure, measuredQuantity, measureWords, quantityWords } from './figure-words.ts';

const at = (low: number, high: number): Interval => ({ low, high });
const OPEN = Infinity;

test.each([
  [at(4, 4), '4'],
  [at(0, 0), '0'],
  [at(20, OPEN), '20 or more'],
  [at(-OPEN, 12), 'up to 12'],
  [at(20, 30), '20 to 30'],
  [at(4000, 4000), '4,000'],
  [ANY_NUMBER, 'any number'],
])('%j reads “%s”', (interval, words) => {
  expect(intervalWords(interval, englishWords)).toBe(words);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_250_000, '1,250,000'],
  [1.5, '1.5'],
  [-3, '-3'],
  [0.123_456_7, '0.123457'],
])('the number %d reads “%s”', (value, words) => {
  expect(intervalWords({ low: value, high: value }, englishWords)).toBe(words);
});

test.each([
  [{ low: 5, high: 5 }, '5'],
  [{ low: 41 }, '41 or more'],
  [{ high: 12 }, 'up to 12'],
  [{ low: 20, high: 30 }, '20 to 30'],
  [{ cue: 'a number of' }, 'a number of'],
  [{}, ''],
])('the quantity %j reads “%s”', (fields, written) => {
  expect(quantityWords({ ...NO_QUANTITY, ...fields }, englishWords)).toBe(written);
});

test.each([
  [{ low: 20, unit: 'killed' }, '20 or more killed'],
  [{ low: 2, high: 2, unit: 'shells' }, '2 shells'],
  [{ low: 1, high: 1, unit: 'shells' }, 'shells: 1'],
  [{ cue: 'dozens of', unit: 'killed' }, 'killed: dozens of'],
  [{ low: 4, high: 4 }, '4'],
  [{ unit: 'killed' }, ''],
])('the quantity %j with its unit reads “%s”', (fields, written) => {
  expect(measuredQuantity({ ...NO_QUANTITY, ...fields }, englishWords)).toBe(written);
});

const exactly = (low: number, high = low) =>
  ({ kind: 'known', readings: [at(low, high)], span: at(low, high), about: null, cue: '', rule: '' }) as const;

test.each([
  [exactly(20, OPEN), 'killed', '20 or more killed'],
  [exactly(2), 'shells', '2 shells'],
  [exactly(1), 'shells', 'shells: 1'],
  [{ kind: 'vague', cue: 'dozens of' } as const, 'killed', 'killed: “dozens of”'],
  [exactly(4), '', '4'],
])('%j of “%s” reads “%s”', (figure, measure, written) => {
  expect(measuredFigure(figure, measure, englishWords)).toBe(written);
});

test('a measure that no report names is written as not named', () => {
  expect([measureWords('killed', englishWords), measureWords('', englishWords)]).toEqual([
    'killed',
    'something that isn’t named',
  ]);
});
