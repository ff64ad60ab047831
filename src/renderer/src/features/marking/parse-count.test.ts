import { expect, test } from 'vitest';
import { parseCount } from './parse-count.ts';

test.each([
  ['', null],
  [' 20 ', 20],
  ['4,000', 4000],
  ['4 000', 4000],
  ['1,234,567', 1_234_567],
  ['1.5', 1.5],
  ['0', 0],
  ['٤٠', 40],
  ['٤٬٠٠٠', 4000],
  ['١٫٥', 1.5],
  ['۲۰', 20],
  ['4,00', undefined],
  ['many', undefined],
  ['-3', undefined],
  ['1e9', undefined],
  ['20+', undefined],
])('“%s” is %s', (text, count) => {
  expect(parseCount(text)).toBe(count);
});
