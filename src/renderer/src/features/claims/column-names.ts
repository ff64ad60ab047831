import type { TableColumn } from '#core/claims-table/table-columns.ts';

/** What stands at the head of each column. */
export const COLUMN_NAMES: Readonly<Record<TableColumn, string>> = {
  report: 'Report',
  quote: 'Quote',
  tags: 'Tags',
  question: 'Question',
  quantity: 'Quantity',
  unit: 'Unit',
  origin: 'Origin',
  asOf: 'As of',
  grade: 'Grade',
  kind: 'Kind',
  subject: 'Who',
  object: 'To whom',
  place: 'Place',
  time: 'When',
  hedge: 'Hedge',
  credibility: 'Credibility',
  memo: 'Memo',
  status: 'Status',
  created: 'Created',
  modified: 'Changed',
};

/** Widths in CSS pixels until the analyst sets others. */
export const COLUMN_WIDTHS: Readonly<Record<TableColumn, number>> = {
  report: 128,
  quote: 290,
  tags: 116,
  question: 220,
  quantity: 94,
  unit: 100,
  origin: 140,
  asOf: 122,
  grade: 58,
  kind: 110,
  subject: 130,
  object: 130,
  place: 110,
  time: 120,
  hedge: 110,
  credibility: 92,
  memo: 200,
  status: 90,
  created: 130,
  modified: 130,
};

const EDITABLE = ['tags', 'question', 'kind', 'credibility', 'memo'] as const satisfies readonly TableColumn[];
export type EditableColumn = (typeof EDITABLE)[number];

/** Whether a column's cells are edited in place. */
export const isEditable = (column: TableColumn | undefined): column is EditableColumn =>
  column !== undefined && (EDITABLE as readonly TableColumn[]).includes(column);

const ROOMY: ReadonlySet<TableColumn> = new Set(['quote', 'question', 'memo']);

/** Whether a column holds sentences: these share the room that the others leave. */
export const isRoomy = (column: TableColumn): boolean => ROOMY.has(column);
