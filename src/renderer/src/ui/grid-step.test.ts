import { expect, test } from 'vitest';
import { gridStep } from './grid-step.ts';

const SIZE = { lines: 60, columns: 22, page: 8 };

test.each<[key: string, from: [number, number], to: [number, number]]>([
  ['ArrowDown', [0, 3], [1, 3]],
  ['ArrowUp', [0, 3], [-1, 3]],
  ['ArrowUp', [-1, 3], [-1, 3]],
  ['ArrowLeft', [4, 0], [4, 0]],
  ['ArrowRight', [4, 20], [4, 21]],
  ['ArrowRight', [4, 21], [4, 21]],
  ['ArrowDown', [59, 1], [59, 1]],
  ['PageDown', [-1, 1], [7, 1]],
  ['PageDown', [55, 1], [59, 1]],
  ['PageUp', [5, 1], [0, 1]],
  ['Home', [5, 9], [5, 0]],
  ['End', [5, 9], [5, 21]],
  ['Control Home', [5, 9], [0, 0]],
  ['Control End', [5, 9], [59, 21]],
])('%s from %j leads to %j', (key, [line, column], [toLine, toColumn]) => {
  const [name = '', control] = key.split(' ').toReversed();
  expect(gridStep(name, control !== undefined, { line, column }, SIZE)).toEqual({ line: toLine, column: toColumn });
});

test('other keys lead nowhere', () => {
  expect(gridStep('Enter', false, { line: 0, column: 0 }, SIZE)).toBeNull();
});
