import { expect, test } from 'vitest';
import { byText } from './by-text.ts';

test('text is ordered by its code units', () => {
  expect([byText('a', 'b'), byText('b', 'a'), byText('a', 'a')]).toEqual([-1, 1, 0]);
});
