import { describe, expect, test } from 'vitest';
import { gridWidths } from './grid-widths.ts';

describe('the widths of the comparison’s columns', () => {
  test.each([
    ['two reports in a wide window have all the room', 1400, 2, { question: 250, column: 450, row: 1400 }],
    ['three reports beside the panel fit, narrower', 985, 3, { question: 180, column: 205, row: 985 }],
    ['twenty reports are scrolled to, each easy to read', 985, 20, { question: 250, column: 230, row: 5100 }],
    ['a narrow grid has narrow frozen columns', 760, 3, { question: 180, column: 230, row: 1060 }],
    ['the least window shows two reports at once', 660, 2, { question: 150, column: 185, row: 660 }],
    ['the least window shows two of nine reports at once', 660, 9, { question: 150, column: 185, row: 1955 }],
    ['no report leaves the frozen columns', 1000, 0, { question: 250, column: 230, row: 1000 }],
  ])('%s', (_case, room, reports, { question, column, row }) => {
    const widths = gridWidths(room, reports);
    expect(widths).toMatchObject({ frozen: { question }, column, row });
  });

  test('at interface scale 2 columns are twice as wide as in half the window at scale 1', () => {
    const [small, large] = [gridWidths(660, 9), gridWidths(1320, 9, 2)];
    expect(large).toMatchObject({ slim: small.slim, column: 2 * small.column, row: 2 * small.row });
    expect(large.frozen.question).toBe(2 * small.frozen.question);
  });
});
