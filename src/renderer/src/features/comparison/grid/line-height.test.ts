import { describe, expect, test } from 'vitest';
import { ALL_ROWS, arrangeRows } from '#core/comparison/arrange-rows.ts';
import { compare } from '#core/comparison/comparison.ts';
import { generatedComparison } from '#testing/generate-comparison.ts';
import { gridLines, type GridLine } from './grid-lines.ts';
import { gridWidths } from './grid-widths.ts';
import { lineHeight } from './line-height.ts';
import { fitsOnALine, linesOf } from './text-width.ts';

const { rows, detailOf } = compare(generatedComparison(3, 6));
const lines = gridLines(arrangeRows(rows, ALL_ROWS, [], detailOf), false, []);
const narrow = gridWidths(760, 3);
const first = lines[0] as Extract<GridLine, { kind: 'row' }>;
const withQuestion = (question: Partial<typeof first.row.question>): GridLine => ({
  kind: 'row',
  row: { ...first.row, answers: [], question: { ...first.row.question, ...question } },
});

test('a line never gets higher in a wider column', () => {
  for (const line of lines) {
    const height = lineHeight(line, narrow, false);
    expect(lineHeight(line, gridWidths(1900, 3), false)).toBeLessThanOrEqual(height);
    expect(height).toBeGreaterThanOrEqual(30);
  }
});

test('at interface scale 2 a line is twice as high', () => {
  for (const line of lines)
    expect(lineHeight(line, gridWidths(1520, 3, 2), false)).toBe(2 * lineHeight(line, narrow, false));
});

test('a long question has room for three lines, its theme and its description', () => {
  const long = 'How many of the fighters of both sides were killed between Wednesday and Friday evening in the town?';
  const bare = lineHeight(withQuestion({ wording: 'How many?' }), narrow, false);
  const full = lineHeight(withQuestion({ wording: long, description: 'Only those named' }), narrow, false);
  expect(full).toBeGreaterThanOrEqual(Math.max(bare, 21 + 3 * 18 + 15));
});

describe('the room that words need', () => {
  test.each([
    ['four militiamen', 204, true],
    ['At least 20 members of the militia were killed in the clashes', 204, false],
    ['WWWWWWWWWWWWWWWWWWWW', 204, false],
    ['مقتل', 204, true],
    ['ЖЁЩШЮФЖЁЩШЮФ', 190, true],
    ['ЖЁЩШЮФЖЁЩШЮФ', 180, false],
  ])('%s', (quote, room, fits) => {
    expect(fitsOnALine(quote, room)).toBe(fits);
  });

  test.each([
    ['Who?', 1],
    ['How many pro-government fighters were killed?', 2],
    ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 4],
  ])('%s', (wording, most) => {
    expect(linesOf(wording, 200)).toBe(most);
  });
});
