import { describe, expect, test } from 'vitest';
import { nextPaletteId, PALETTE, type PaletteId } from './palette.ts';

const ALL = PALETTE.map(({ id }) => id);

describe('the colour of a new tag', () => {
  test.each<[string, PaletteId[], PaletteId]>([
    ['the first where there are no tags', [], 'vermilion'],
    ['the first that no tag has', ['vermilion', 'green', 'vermilion'], 'blue'],
    ['the last where all are taken: the first belongs to the tags used most', [...ALL], 'wine'],
    ['the next to last after that', [...ALL, 'wine'], 'olive'],
  ])('is %s', (_case, taken, next) => expect(nextPaletteId(taken)).toBe(next));

  test('differs for each of the first twelve tags, and for each of the next twelve', () => {
    const taken: PaletteId[] = [];
    for (let made = 0; made < 24; made += 1) taken.push(nextPaletteId(taken));
    expect(new Set(taken.slice(0, 12)).size).toBe(12);
    expect(new Set(taken.slice(12)).size).toBe(12);
  });
});
