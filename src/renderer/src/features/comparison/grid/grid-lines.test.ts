import { expect, test } from 'vitest';
import { asId, type TagId } from '#core/base/id.ts';
import { ALL_ROWS, arrangeRows } from '#core/comparison/arrange-rows.ts';
import { compare } from '#core/comparison/comparison.ts';
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
const textOf = (line: GridLine) =>
  line.kind === 'theme' ? `${line.theme?.name ?? 'none'} ${line.count}` : line.row.question.wording;

test('each theme is above its questions, and questions without a theme come last', () => {
  expect(lines([]).map(textOf)).toEqual([
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
  expect(lines([null]).map(textOf)).toEqual(['Casualties 2', 'Question 0?', 'Question 1?', 'none 4']);
});
