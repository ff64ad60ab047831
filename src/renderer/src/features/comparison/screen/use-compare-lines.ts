import { useMemo } from 'react';
import { arrangeRows } from '#core/comparison/arrange-rows.ts';
import { omissions, type Comparison } from '#core/comparison/comparison.ts';
import type { Tag } from '#core/model/tag.ts';
import { columnOrder } from '#renderer/features/comparison/grid/column-order.ts';
import { gridLines } from '#renderer/features/comparison/grid/grid-lines.ts';
import type { CompareView } from './compare-view.ts';

/** Returns the lines and columns of the Compare screen: the comparison filtered, sorted and folded as in the view. */
export function useCompareLines(comparison: Comparison, view: CompareView, tags: readonly Tag[]) {
  const { rows, context, detailOf } = comparison;
  const { arrangement, columns, folded, place } = view;
  const reports = useMemo(() => columnOrder([...context.reports.values()], columns), [context.reports, columns]);
  const omitted = useMemo(() => omissions(comparison), [comparison]);
  const omittedCounts = useMemo(
    () => new Map([...omitted].map(([id, questions]) => [id, questions.length])),
    [omitted],
  );
  const lines = useMemo(
    () => gridLines(arrangeRows(rows, arrangement, tags, detailOf), arrangement.groupByTheme, folded),
    [rows, arrangement, tags, detailOf, folded],
  );
  const visible = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const atPlace = visible.find(({ question }) => question.id === place?.line) ?? null;
  return {
    reports,
    omitted,
    omittedCounts,
    lines,
    /** The visible questions, from top to bottom. */
    visible,
    /** The question with the keyboard; at first the first one. */
    focused: atPlace ?? (place === null ? (visible[0] ?? null) : null),
    /** The number of questions that fit the filter, including the questions of folded themes. */
    fitting: lines.reduce((sum, line) => sum + (line.kind === 'theme' ? (line.folded ? line.count : 0) : 1), 0),
  };
}

export type CompareLines = ReturnType<typeof useCompareLines>;
