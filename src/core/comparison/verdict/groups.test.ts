import { expect, test } from 'vitest';
import { groupsThatFit, outliersOf, type Placed } from './groups.ts';

const at = (by: string, low: number, high = low): Placed => ({ by, span: { low, high } });
const sets = (...placed: Placed[]) =>
  groupsThatFit(placed).map(({ by, common }) => [by.join(''), common.low, common.high]);
const outliers = (...placed: Placed[]) => outliersOf(placed, groupsThatFit(placed)).join('');

test.each<[string, Placed[], (readonly [string, number, number])[]]>([
  ['nobody', [], []],
  ['one', [at('a', 4)], [['a', 4, 4]]],
  ['two that agree', [at('b', 4), at('a', 4)], [['ab', 4, 4]]],
  [
    'two apart',
    [at('b', 4), at('a', 7)],
    [
      ['b', 4, 4],
      ['a', 7, 7],
    ],
  ],
  [
    'a bound that holds both of two figures',
    [at('a', 3, Infinity), at('b', 5), at('c', 9)],
    [
      ['ab', 5, 5],
      ['ac', 9, 9],
    ],
  ],
  ['spans that touch', [at('a', 1, 3), at('b', 3, 5)], [['ab', 3, 3]]],
  [
    'spans that only just don’t',
    [at('a', 1, 3), at('b', 4, 5)],
    [
      ['a', 1, 3],
      ['b', 4, 5],
    ],
  ],
  ['open to both sides', [at('a', -Infinity, 5), at('b', 3, Infinity), at('c', -Infinity, Infinity)], [['abc', 3, 5]]],
  ['all open below', [at('a', -Infinity, 5), at('b', -Infinity, 3)], [['ab', -Infinity, 3]]],
  [
    'the largest first',
    [at('a', 1), at('b', 5), at('c', 5), at('d', 9), at('e', 9), at('f', 9)],
    [
      ['def', 9, 9],
      ['bc', 5, 5],
      ['a', 1, 1],
    ],
  ],
  [
    'somebody twice',
    [at('a', 4), at('a', 4), at('b', 9)],
    [
      ['a', 4, 4],
      ['b', 9, 9],
    ],
  ],
  [
    'of one size, the narrower first',
    [at('a', 1, 9), at('b', 1, 2), at('c', 5, 6)],
    [
      ['ab', 1, 2],
      ['ac', 5, 6],
    ],
  ],
])('%s', (_, placed, expected) => {
  expect(sets(...placed)).toEqual(expected);
  expect(sets(...placed.toReversed())).toEqual(expected);
});

test('of many groups the six largest are kept, and all that are as large as the largest', () => {
  const single = Array.from({ length: 9 }, (_, index) => at(String(index), index));
  expect(groupsThatFit(single)).toHaveLength(9);
  expect(groupsThatFit([...single, at('x', 0)])).toHaveLength(6);
});

test('groups list their members with their spans', () => {
  expect(groupsThatFit([at('b', 4), at('a', 3, 9)])[0]?.members).toEqual([at('b', 4), at('a', 3, 9)]);
});

test.each<[string, Placed[], string]>([
  ['one against two', [at('a', 4), at('b', 4), at('c', 9)], 'c'],
  ['two that each stand alone', [at('a', 4), at('b', 4), at('d', 1), at('c', 9)], 'cd'],
  ['nobody in a crowd of one', [at('a', 4), at('b', 9)], ''],
  ['nobody between two crowds', [at('a', 4), at('b', 4), at('c', 9), at('d', 9)], ''],
  ['not somebody who fits a member of the crowd', [at('a', 4), at('b', 4), at('c', 4, 9), at('d', 9)], ''],
  [
    'not somebody who fits the crowd at one end',
    [at('a', 4, 6), at('b', 4, 5), at('e', 5), at('c', 6, 9), at('d', 1, 4)],
    '',
  ],
  ['not somebody who says two things of which one fits', [at('a', 4), at('b', 4), at('c', 9), at('c', 4)], ''],
  ['somebody once', [at('a', 4), at('b', 4), at('c', 9), at('c', 8)], 'c'],
  ['nobody at all', [], ''],
])('the outliers: %s', (_, placed, expected) => {
  expect(outliers(...placed)).toBe(expected);
});
