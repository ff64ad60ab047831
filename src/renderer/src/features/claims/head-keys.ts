import type { KeyboardEvent } from 'react';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import { COLUMN_WIDTHS } from './column-names.ts';
import { completeOrder, movedColumn, sortedBy } from './table-layout.ts';
import type { ChangeLayout } from './use-table-layout.ts';

/** The CSS pixels by which a key changes the width of a column, and the narrowest width. */
const WIDTH_STEP = 16;
const NARROWEST = 48;

/**
 * Carries out a key on the head of a column: Enter and Space sort, Alt and an arrow move the column, Shift and an arrow change
 * its width. Returns by how many places the keyboard moves with the column, or null for any other key.
 */
export function headKey(
  { key, shiftKey, altKey }: KeyboardEvent,
  column: TableColumn,
  columns: readonly TableColumn[],
  onLayout: ChangeLayout,
): number | null {
  if (key === 'Enter' || key === ' ') {
    onLayout((now) => sortedBy(now, column, shiftKey));
    return 0;
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const by = key === 'ArrowLeft' ? -1 : 1;
  if (altKey) {
    onLayout((now) => ({ ...now, order: movedColumn(completeOrder(now.order), column, by, columns) }));
    return by;
  }
  if (!shiftKey) return null;
  onLayout((now) => {
    const size = Math.max(NARROWEST, (now.widths[column] ?? COLUMN_WIDTHS[column]) + by * WIDTH_STEP);
    return { ...now, widths: { ...now.widths, [column]: size } };
  });
  return 0;
}
