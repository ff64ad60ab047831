import * as v from 'valibot';
import { TABLE_COLUMNS, type TableColumn } from '#core/claims-table/table-columns.ts';

/** The analyst's arrangement of the table. */
export interface TableLayout {
  readonly order: TableColumn[];
  readonly hidden: TableColumn[];
  /** Widths in CSS pixels of the columns that were given one. */
  readonly widths: Record<string, number>;
  readonly sort: { readonly column: TableColumn; readonly descending: boolean }[];
}

const column = v.picklist(TABLE_COLUMNS);

export const tableLayoutSchema = v.object({
  order: v.array(column),
  hidden: v.array(column),
  widths: v.record(v.string(), v.pipe(v.number(), v.minValue(40), v.maxValue(2000))),
  sort: v.array(v.object({ column, descending: v.boolean() })),
});

export const USUAL_LAYOUT: TableLayout = {
  order: [...TABLE_COLUMNS],
  hidden: ['subject', 'object', 'place', 'hedge', 'credibility', 'time', 'status', 'created', 'modified'],
  widths: {},
  sort: [],
};

/** Returns the order with the missing columns added in their usual order: a newer version may have more columns. */
export const completeOrder = (order: readonly TableColumn[]): TableColumn[] => [
  ...order,
  ...TABLE_COLUMNS.filter((each) => !order.includes(each)),
];

/** Returns the order with one column moved by one place, in the direction of reading or against it. */
export function movedColumn(
  order: readonly TableColumn[],
  moved: TableColumn,
  by: 1 | -1,
  visible: readonly TableColumn[],
): TableColumn[] {
  const at = visible.indexOf(moved);
  const neighbour = visible[at + by];
  if (at < 0 || neighbour === undefined) return [...order];
  const without = order.filter((each) => each !== moved);
  const place = without.indexOf(neighbour) + (by === 1 ? 1 : 0);
  return [...without.slice(0, place), moved, ...without.slice(place)];
}

/**
 * Returns the arrangement after a click on a head: the first click sorts upwards, the second downwards, the third not at all.
 * With `more` the table stays sorted by the other columns first.
 */
export function sortedBy(layout: TableLayout, column: TableColumn, more: boolean): TableLayout {
  const now = layout.sort.find((each) => each.column === column);
  const next =
    now === undefined ? [{ column, descending: false }] : now.descending ? [] : [{ column, descending: true }];
  return { ...layout, sort: more ? [...layout.sort.filter((each) => each.column !== column), ...next] : next };
}
