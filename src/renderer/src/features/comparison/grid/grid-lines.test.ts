import { expect, test } from 'vitest';
import { asId, type ReportId, type TagId } from '#core/base/id.ts';
import { ALL_ROWS, arrangeRows } from '#core/comparison/arrange-rows.ts';
import { compare } from '#core/comparison/comparison.ts';
import { columnOrder, moved } from '#renderer/features/comparison/compare-view.ts';
import { aTag } from '#testing/builders.ts';
import { generatedComparison } from '#testing/generate-comparison.ts';
import { gridLines, type GridLine } from './grid-lines.ts';

const theme = aTag('Casualties', { id: asId<TagId>('casualties') });

/** Six questions, the first two under a theme. */
function lines(folded: readonly (TagId | null)[], groupByTheme = true) {
  const inputs = generatedComparison(3, 6);
  const { rows, detailOf } = compare({
    ...inputs,
    questions: inputs.questions.map((question, index) =>
      index < 2 ? { ...question, themeTagId: theme.id } : question,
    ),
  });
  return gridLines(arrangeRows(rows, { ...ALL_ROWS, groupByTheme }, [theme], detailOf), groupByTheme, folded);
}
const shown = (line: GridLine) =>
  line.kind === 'theme' ? `${line.theme?.name ?? 'none'} ${line.count}` : line.row.question.wording;

test('themes stand above their questions, those without one last', () => {
  expect(lines([]).map(shown)).toEqual([
    'Casualties 2',
    'Question 0?',
    'Question 1?',
    'none 4',
    'Question 2?',
    'Question 3?',
    'Question 4?',
    'Question 5?',
  ]);
  expect(lines([], false)).toHaveLength(6);
});

test('a folded theme keeps its line and its count', () => {
  expect(lines([null]).map(shown)).toEqual(['Casualties 2', 'Question 0?', 'Question 1?', 'none 4']);
});

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
