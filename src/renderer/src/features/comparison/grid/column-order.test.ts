import { expect, test } from 'vitest';
import { asId, type ReportId } from '#core/base/id.ts';
import { columnOrder, moved } from './column-order.ts';

test('columns keep the analyst’s order; new reports come after it, in the order of the list', () => {
  const report = (id: string, position: number) => ({ id: asId<ReportId>(id), position });
  const reports = [report('a', 1), report('b', 2), report('c', 3)];
  const order = (wanted: readonly string[]) =>
    columnOrder(
      reports,
      wanted.map((id) => asId<ReportId>(id)),
    )
      .map(({ id }) => id)
      .join('');
  expect(order([])).toBe('abc');
  expect(order(['c', 'a'])).toBe('cab');
  expect(order(['gone', 'b'])).toBe('bac');
});

test.each([
  [0, 2, 'bcad'],
  [3, 0, 'dabc'],
  [1, 1, 'abcd'],
  [0, 9, 'bcda'],
  [9, 0, 'abcd'],
])('moving %i to %i gives %s', (from, to, after) => {
  expect(moved('abcd'.split(''), from, to).join('')).toBe(after);
});
