import { expect, it } from 'vitest';
import { placeOn, type WindowPlace } from './window-place.ts';

const LAPTOP = { x: 0, y: 30, width: 1366, height: 738 };
const LEFT = { x: -1920, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width: number, height: number): WindowPlace => ({
  x,
  y,
  width,
  height,
  maximized: false,
});

it.each<[string, WindowPlace, Partial<WindowPlace>]>([
  ['stays where it was', at(100, 100, 800, 600), at(100, 100, 800, 600)],
  ['stays on another screen', at(-1900, 10, 1600, 900), at(-1900, 10, 1600, 900)],
  ['may hang over an edge', at(900, 100, 800, 600), at(900, 100, 800, 600)],
  ['comes to the middle when its screen is gone', at(3000, 200, 800, 600), { width: 800, height: 600 }],
  ['comes to the middle when hardly any of it is in sight', at(1300, 700, 800, 600), { width: 800, height: 600 }],
  ['is no larger than its screen', at(0, 40, 3840, 2100), at(0, 40, 1366, 738)],
  ['has its top in reach', at(100, -300, 1000, 700), at(100, 30, 1000, 700)],
  [
    'is no larger than the screen at the first start',
    { width: 1440, height: 900, maximized: false },
    { width: 1366, height: 738 },
  ],
])('a window %s', (_what, place, wanted) => {
  expect(placeOn([LAPTOP, LEFT], place)).toEqual({ maximized: false, ...wanted });
});

it('a maximised window stays one wherever it opens', () => {
  expect(placeOn([LAPTOP], { ...at(5000, 0, 800, 600), maximized: true })).toEqual({
    width: 800,
    height: 600,
    maximized: true,
  });
});
