import { expect, test } from 'vitest';
import { asId, type ReportId } from '#core/base/id.ts';
import { cellOfPlace, placeOfCell } from './compare-place.ts';

const keys = ['theme t', 'q1', 'q2'];
const reports = ['a', 'b'].map((id) => ({ id: asId<ReportId>(id) }));

test('every cell has a place that leads back to the cell', () => {
  for (let line = -1; line < keys.length; line++) {
    for (let column = 0; column <= reports.length + 1; column++) {
      expect(cellOfPlace(placeOfCell({ line, column }, keys, reports), keys, reports)).toEqual({ line, column });
    }
  }
});

test.each([
  ['no place yet', null, { line: 0, column: 0 }],
  ['a deleted question', { line: 'q9', column: 'b' }, { line: 0, column: 2 }],
  ['a deleted report', { line: 'q2', column: 'c' }, { line: 2, column: 0 }],
])('%s leads to the first line or the column of questions', (_case, place, cell) => {
  expect(cellOfPlace(place, keys, reports)).toEqual(cell);
});
