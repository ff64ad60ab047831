import { VisuallyHidden } from 'react-aria-components';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import { classes } from '#renderer/ui/classes.ts';
import { say } from '#renderer/words/interface-words.ts';
import { columnName } from './column-names.ts';
import { cellId, isSamePlace, type Place } from './grid-place.ts';
import type { TableHeader } from './use-claims-table.ts';
import styles from './claims-grid.module.css';

interface ClaimsHeadProps {
  readonly headers: readonly TableHeader[];
  readonly place: Place;
  readonly template: string;
  readonly width: number;
  /** A head was clicked; with Shift the column is added to those that are sorted by. */
  readonly onSort: (column: TableColumn, place: Place, more: boolean) => void;
}

/** The heads of the columns: a click sorts, the edge at the right is drawn to another width. */
export function ClaimsHead({ headers, place, template, width, onSort }: ClaimsHeadProps) {
  const className = (at: Place, column?: TableColumn) =>
    classes(styles['th'], column === 'quantity' && styles['figures'], isSamePlace(place, at) && styles['here']);
  const first: Place = { row: -1, column: 0 };
  return (
    <div className={styles['head']} role="row" aria-rowindex={1} style={{ gridTemplateColumns: template, width }}>
      <div role="columnheader" id={cellId(first)} aria-colindex={1} className={className(first)}>
        <VisuallyHidden>{say('claims-table.selected')}</VisuallyHidden>
      </div>
      {headers.map(({ column, sorted, onResize }, index) => {
        const at: Place = { row: -1, column: index + 1 };
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
