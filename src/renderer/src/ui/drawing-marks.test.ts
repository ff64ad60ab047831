import { describe, expect, test } from 'vitest';
import { ruleShape, textShape } from '#core/charts/drawing.ts';
import { drawingMarks, nextMark } from './drawing-marks.ts';

describe('the marks of a drawing', () => {
  test('are the shapes that share a target; all else is behind them', () => {
    const target = { claimIds: [], title: 'a claim' };
    const bar = { ...textShape(3, 4, 'bar', 'label'), target };
    const label = { ...textShape(5, 6, 'label', 'quote'), target };
    const { behind, marks } = drawingMarks([ruleShape(0, 0, 1, 1), bar, textShape(0, 0, 'tick', 'tick'), label]);
    expect(behind.map(({ kind }) => kind)).toEqual(['rule', 'text']);
    expect(marks).toEqual([{ target, shapes: [bar, label], x: 3, y: 4 }]);
  });
});

describe('an arrow key', () => {
  //   0 at (10, 10)     1 at (100, 12)
  //           2 at (60, 50)
  //   3 at (0, 90)            4 at (120, 90)
  const marks = [
    { x: 10, y: 10 },
    { x: 100, y: 12 },
    { x: 60, y: 50 },
    { x: 0, y: 90 },
    { x: 120, y: 90 },
  ];
  test.each([
    [0, 'ArrowRight', 1],
    [1, 'ArrowRight', 2],
    [2, 'ArrowLeft', 1],
    [0, 'ArrowLeft', null],
    [1, 'ArrowDown', 2],
    [2, 'ArrowDown', 3],
    [4, 'ArrowUp', 2],
    [4, 'ArrowDown', null],
    [2, 'End', 4],
    [2, 'Home', 0],
    [2, 'x', null],
    [9, 'ArrowDown', 0],
  ])('from %i by %s leads to %s', (at, key, to) => {
    expect(nextMark(marks, at, key)).toBe(to);
  });

  test('leads nowhere where there are no marks', () => {
    expect(nextMark([], 0, 'ArrowDown')).toBeNull();
  });
});
