import type { TableColumn } from '#core/claims-table/table-columns.ts';
import { say } from '#renderer/words/interface-words.ts';

const NAMES = {
  report: 'column.report',
  quote: 'column.quote',
  tags: 'column.tags',
  question: 'column.question',
  quantity: 'column.quantity',
  unit: 'column.unit',
  origin: 'column.origin',
  asOf: 'column.as-of',
  grade: 'column.grade',
  kind: 'column.kind',
  subject: 'column.subject',
  object: 'column.object',
  place: 'column.place',
  time: 'column.time',
  hedge: 'column.hedge',
  credibility: 'column.credibility',
  memo: 'column.memo',
  status: 'column.status',
  created: 'column.created',
  modified: 'column.modified',
} as const satisfies Readonly<Record<TableColumn, string>>;

/** Returns the name at the head of a column. */
export const columnName = (column: TableColumn): string => say(NAMES[column]);

/** The widths in CSS pixels until the analyst sets others. */
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

/** Returns whether the cells of a column are edited in place. */
export const isEditable = (column: TableColumn | undefined): column is EditableColumn =>
  column !== undefined && (EDITABLE as readonly TableColumn[]).includes(column);

const ROOMY: ReadonlySet<TableColumn> = new Set(['quote', 'question', 'memo']);

/** Returns whether a column contains sentences: such columns share the room that the others leave. */
export const isRoomy = (column: TableColumn): boolean => ROOMY.has(column);
