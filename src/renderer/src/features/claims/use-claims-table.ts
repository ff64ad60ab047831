import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { TABLE_COLUMNS, type TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import { useInterfaceScale } from '#renderer/ui/interface-scale.ts';
import { columnName, COLUMN_WIDTHS, isRoomy } from './column-names.ts';
import { completeOrder, type TableLayout } from './table-layout.ts';
import type { ChangeLayout } from './use-table-layout.ts';

const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSortingFeature,
});
/** Returns the columns with their widths at a scale of the interface; a layout stores widths at the scale 1. */
const columnsAt = (scale: number): ColumnDef<typeof features, Claim>[] =>
  TABLE_COLUMNS.map((id) => ({
    id,
    header: columnName(id),
    size: COLUMN_WIDTHS[id] * scale,
    minSize: 48 * scale,
  }));

/** Returns all widths multiplied by a factor. */
const widthsBy = (widths: Readonly<Record<string, number>>, factor: number): Record<string, number> =>
  Object.fromEntries(Object.entries(widths).map(([column, width]) => [column, width * factor]));

/** Rows come from the worker: the library keeps the columns' state and none of the rows. */
const NO_ROWS: Claim[] = [];
/** The width of the column of check boxes in CSS pixels. */
const CHECK_WIDTH = 38;

/** Returns the visible columns from left to right as the analyst arranged them, and their widths. */
export function useClaimsTable(layout: TableLayout, onLayout: ChangeLayout) {
  const scale = useInterfaceScale();
  const columns = useMemo(() => columnsAt(scale), [scale]);
  const table = useTable({
    features,
    columns,
    data: NO_ROWS,
    columnResizeMode: 'onChange',
    state: {
      columnOrder: completeOrder(layout.order),
      columnVisibility: Object.fromEntries(layout.hidden.map((column) => [column, false])),
      columnSizing: widthsBy(layout.widths, scale),
      sorting: layout.sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    },
    onColumnSizingChange: (change) => {
      onLayout((now) => ({
        ...now,
        widths:
          typeof change === 'function'
            ? widthsBy(change(widthsBy(now.widths, scale)), 1 / scale)
            : widthsBy(change, 1 / scale),
      }));
    },
  });
  const headers = (table.getHeaderGroups()[0]?.headers ?? []).map((header) => {
    const column = header.column.id as TableColumn;
    const size = header.getSize();
    return {
      column,
      // A column of sentences takes the room that is left, unless the analyst gave it a width.
      width: isRoomy(column) && layout.widths[column] === undefined ? `minmax(${size}px, ${size}fr)` : `${size}px`,
      sorted: header.column.getIsSorted(),
      onResize: header.getResizeHandler(),
    };
  });
  return {
    headers,
    columns: headers.map(({ column }) => column),
    /** The CSS pixels that the columns need. */
    width: CHECK_WIDTH * scale + table.getTotalSize(),
    template: `${CHECK_WIDTH * scale}px ${headers.map(({ width }) => width).join(' ')}`,
  };
}

export type TableHeader = ReturnType<typeof useClaimsTable>['headers'][number];
