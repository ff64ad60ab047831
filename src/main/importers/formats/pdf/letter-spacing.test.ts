import { expect, test } from 'vitest';
import { withoutLetterSpacing } from './letter-spacing.ts';

test.each([
  ['S i n g a p o r e', 'Singapore'],
  ['L i n e s , L t d', 'Lines, Ltd'],
  ['P R E S S', 'PRESS'],
  ['A B C D E', 'A B C D E'],
  ['1 2 3 4 5', '1 2 3 4 5'],
  ['a b', 'a b'],
  ['I saw a man', 'I saw a man'],
])('“%s” is “%s”', (drawn, meant) => {
  expect(withoutLetterSpacing(drawn)).toBe(meant);
});
