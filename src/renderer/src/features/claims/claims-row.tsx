import type { CSSProperties, ReactNode } from 'react';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import { classes } from '#renderer/ui/classes.ts';
import { tickBoxClasses } from '#renderer/ui/tick-box.tsx';
import { isEditable, type EditableColumn } from './column-names.ts';
import { cellId, isSamePosition, type GridPosition } from './grid-position.ts';
import styles from './claims-grid.module.css';

/** The contents of a cell: as it is read, and as it is edited. */
export interface CellContents {
  readonly view: (column: TableColumn, claim: Claim) => ReactNode;
  readonly editor: (column: EditableColumn, claim: Claim, done: () => void) => ReactNode;
  /** Returns all words of a cell, for its tip: the cell may cut them off. */
  readonly wordsOf: (column: TableColumn, claim: Claim) => string;
}

interface ClaimsRowProps extends CellContents {
  /** Counted from 0. */
  readonly index: number;
  /** Undefined while the row is being read. */
  readonly claim: Claim | undefined;
  readonly chosen: boolean;
  readonly columns: readonly TableColumn[];
  readonly place: GridPosition;
  readonly editing: GridPosition | null;
  readonly style: CSSProperties;
  /** Called on a click on the check box; with Shift all rows up to this one are selected. */
  readonly onTick: (place: GridPosition, shift: boolean) => void;
  /** Called on a click on a cell; `twice` on a double click, which edits a cell that can be edited. */
  readonly onCell: (place: GridPosition, twice: boolean) => void;
  /** Called when editing ends; `back` gives the keyboard back to the grid. */
  readonly onDone: (back: boolean) => void;
}

/** A claim in the table. */
export function ClaimsRow({ index, claim, chosen, columns, place, editing, style, ...props }: ClaimsRowProps) {
  const tick: GridPosition = { row: index, column: 0 };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={classes(styles['row'], chosen && styles['chosen'])}
      style={style}
    >
      <div
        role="gridcell"
        id={cellId(tick)}
        aria-colindex={1}
        className={classes(styles['td'], isSamePosition(place, tick) && styles['here'])}
        onClick={(event) => props.onTick(tick, event.shiftKey)}
      >
        <span
          className={tickBoxClasses(chosen)}
          role="checkbox"
          aria-checked={chosen}
          aria-label={claim?.quote ?? ''}
        />
      </div>
      {columns.map((column, at) => {
        const own: GridPosition = { row: index, column: at + 1 };
        return (
          <Cell
            {...props}
            key={column}
            column={column}
            claim={claim}
            own={own}
            here={isSamePosition(place, own)}
            edited={isSamePosition(editing, own) && claim !== undefined}
          />
        );
      })}
    </div>
  );
}

interface CellProps extends CellContents, Pick<ClaimsRowProps, 'claim' | 'onCell' | 'onDone'> {
  readonly column: TableColumn;
  readonly own: GridPosition;
  /** Whether the keyboard is on this cell. */
  readonly here: boolean;
  readonly edited: boolean;
}

function Cell({ column, claim, own, here, edited, view, editor, wordsOf, onCell, onDone }: CellProps) {
  return (
    <div
      role="gridcell"
      id={cellId(own)}
      aria-colindex={own.column + 1}
      data-editable={isEditable(column)}
      className={classes(styles['td'], styles[column], here && styles['here'], edited && styles['editing'])}
      onClick={() => edited || onCell(own, false)}
      {...(claim === undefined || edited ? {} : { title: wordsOf(column, claim) })}
      onDoubleClick={() => onCell(own, true)}
    >
      {claim === undefined ? null : edited && isEditable(column) ? (
        <div
          className={styles['editor']}
          onKeyDown={(event) => event.key === 'Escape' && onDone(true)}
          onBlur={({ currentTarget, relatedTarget }) =>
            currentTarget.contains(relatedTarget) || isInPopover(relatedTarget) || onDone(false)
          }
        >
          {editor(column, claim, () => onDone(true))}
        </div>
      ) : (
        view(column, claim)
      )}
    </div>
  );
}

/** Returns whether an element is in the list of a combo box, which lies outside of the cell. */
const isInPopover = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="listbox"], [role="dialog"]') !== null;
