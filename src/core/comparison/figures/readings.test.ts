import { expect, test } from 'vitest';
import { NO_QUANTITY, type Quantity } from '#core/model/quantity.ts';
import { readingsOf } from './readings.ts';

const OPEN = Infinity;
const quantity = (fields: Partial<Quantity>): Quantity => ({ ...NO_QUANTITY, ...fields });

test('a clear quantity has one reading, whatever bounds it', () => {
  expect(readingsOf(quantity({ low: 5, high: 5, cue: 'at least' }))).toEqual([{ low: 5, high: 5 }]);
});

test.each<[string, Partial<Quantity>, [number, number][]]>([
  [
    '“at least” reaches the 5 or not',
    { low: 5, high: 5, cue: 'at least' },
    [
      [5, 5],
      [5, OPEN],
    ],
  ],
  [
    '“more than” would begin after the 5',
    { low: 5, high: 5, cue: 'more than' },
    [
      [5, 5],
      [6, OPEN],
    ],
  ],
  [
    '“up to” reaches the 5 or not',
    { low: 5, high: 5, cue: 'up to' },
    [
      [5, 5],
      [-OPEN, 5],
    ],
  ],
  [
    '“fewer than” would end before the 5',
    { low: 5, high: 5, cue: 'fewer than' },
    [
      [5, 5],
      [-OPEN, 4],
    ],
  ],
  [
    'without words it is a lower bound that may reach it',
    { low: 5, high: 5 },
    [
      [5, 5],
      [5, OPEN],
    ],
  ],
  [
    'filled in as if the bound reached it',
    { low: 5, cue: 'at least' },
    [
      [5, 5],
      [5, OPEN],
    ],
  ],
  [
    'filled in as if a strict bound reached it',
    { low: 6, cue: 'more than' },
    [
      [5, 5],
      [6, OPEN],
    ],
  ],
  [
    'filled in as if an upper bound reached it',
    { high: 5, cue: 'up to' },
    [
      [5, 5],
      [-OPEN, 5],
    ],
  ],
  [
    'filled in as if a strict upper bound reached it',
    { high: 4, cue: 'fewer than' },
    [
      [5, 5],
      [-OPEN, 4],
    ],
  ],
  [
    'a range may be open above',
    { low: 20, high: 30, cue: 'over' },
    [
      [20, 30],
      [20, OPEN],
    ],
  ],
  [
    'a range may be open below',
    { low: 20, high: 30, cue: 'up to' },
    [
      [20, 30],
      [-OPEN, 30],
    ],
  ],
  [
    'a decimal has no next number',
    { low: 1.5, high: 1.5, cue: 'more than' },
    [
      [1.5, 1.5],
      [1.5, OPEN],
    ],
  ],
  [
    'an open decimal neither',
    { high: 1.5, cue: 'less than' },
    [
      [1.5, 1.5],
      [-OPEN, 1.5],
    ],
  ],
])('ambiguous: %s', (_, fields, expected) => {
  const readings = readingsOf(quantity({ ...fields, scope: 'ambiguous' }));
  expect(readings).toEqual(expected.map(([low, high]) => ({ low, high })));
});
