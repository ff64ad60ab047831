import { VisuallyHidden } from 'react-aria-components';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import { classes } from '#renderer/ui/classes.ts';
import { say } from '#renderer/words/interface-words.ts';
import { columnName } from './column-names.ts';
import { cellId, isSamePosition, type GridPosition } from './grid-position.ts';
import type { TableHeader } from './use-claims-table.ts';
import styles from './claims-grid.module.css';

interface ClaimsHeadProps {
  readonly headers: readonly TableHeader[];
  readonly place: GridPosition;
  readonly template: string;
  readonly width: number;
  /** Is called on a click on a head; `more` with Shift: the table is sorted by this column after the others. */
  readonly onSort: (column: TableColumn, place: GridPosition, more: boolean) => void;
}

/** The heads of the columns: a click sorts, dragging the right edge changes the width. */
export function ClaimsHead({ headers, place, template, width, onSort }: ClaimsHeadProps) {
  const className = (at: GridPosition, column?: TableColumn) =>
    classes(styles['th'], column === 'quantity' && styles['figures'], isSamePosition(place, at) && styles['here']);
  const first: GridPosition = { row: -1, column: 0 };
  return (
    <div className={styles['head']} role="row" aria-rowindex={1} style={{ gridTemplateColumns: template, width }}>
      <div role="columnheader" id={cellId(first)} aria-colindex={1} className={className(first)}>
        <VisuallyHidden>{say('claims-table.selected')}</VisuallyHidden>
      </div>
      {headers.map(({ column, sorted, onResize }, index) => {
        const at: GridPosition = { row: -1, column: index + 1 };
        return (
          <div
            key={column}
            role="columnheader"
            id={cellId(at)}
            aria-colindex={index + 2}
            aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
            className={className(at, column)}
            onClick={(event) => onSort(column, at, event.shiftKey)}
          >
            <span className={styles['columnName']} title={columnName(column)}>
              {columnName(column)}
            </span>
            <span aria-hidden>{sorted === false ? '' : sorted === 'asc' ? ' ↑' : ' ↓'}</span>
            <span
              className={styles['resizer']}
              aria-hidden
              onMouseDown={onResize}
              onClick={(event) => event.stopPropagation()}
            />
          </div>
        );
      })}
    </div>
  );
}
