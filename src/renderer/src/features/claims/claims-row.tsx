import type { CSSProperties, ReactNode } from 'react';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import { classes } from '#renderer/ui/classes.ts';
import { tickBoxClasses } from '#renderer/ui/tick-box.tsx';
import { isEditable, type EditableColumn } from './column-names.ts';
import { cellId, isSamePlace, type Place } from './grid-place.ts';
import styles from './claims-grid.module.css';

/** What a cell shows, in one way or the other. */
export interface CellContents {
  readonly view: (column: TableColumn, claim: Claim) => ReactNode;
  readonly editor: (column: EditableColumn, claim: Claim, done: () => void) => ReactNode;
  /** The whole of a cell's words, which may be cut off. */
  readonly wordsOf: (column: TableColumn, claim: Claim) => string;
}

interface ClaimsRowProps extends CellContents {
  /** Counted from 0. */
  readonly index: number;
  /** Undefined while it isn't there yet. */
  readonly claim: Claim | undefined;
  readonly chosen: boolean;
  readonly columns: readonly TableColumn[];
  readonly place: Place;
  readonly editing: Place | null;
  readonly style: CSSProperties;
  /** The check box was clicked; with Shift all rows up to here are meant. */
  readonly onTick: (place: Place, shift: boolean) => void;
  /** A cell was clicked; `twice` where that edits it. */
  readonly onCell: (place: Place, twice: boolean) => void;
  /** Editing ended; `back` gives the keyboard back to the grid. */
  readonly onDone: (back: boolean) => void;
}

/** A claim in the table. */
export function ClaimsRow({ index, claim, chosen, columns, place, editing, style, ...ways }: ClaimsRowProps) {
  const { view, editor, wordsOf, onTick, onCell, onDone } = ways;
  const tick: Place = { row: index, column: 0 };
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
        className={classes(styles['td'], isSamePlace(place, tick) && styles['here'])}
        onClick={(event) => onTick(tick, event.shiftKey)}
      >
        <span
          className={tickBoxClasses(chosen)}
          role="checkbox"
          aria-checked={chosen}
          aria-label={claim?.quote ?? ''}
        />
      </div>
      {columns.map((column, at) => {
        const here: Place = { row: index, column: at + 1 };
        const edited = isSamePlace(editing, here) && claim !== undefined;
        return (
          <div
            key={column}
            role="gridcell"
            id={cellId(here)}
            aria-colindex={at + 2}
            data-editable={isEditable(column)}
            className={classes(
              styles['td'],
              styles[column],
              isSamePlace(place, here) && styles['here'],
              edited && styles['editing'],
            )}
            onClick={() => edited || onCell(here, false)}
            {...(claim === undefined || edited ? {} : { title: wordsOf(column, claim) })}
            onDoubleClick={() => onCell(here, true)}
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
      })}
    </div>
  );
}

/** The list of a combo box lies outside of the cell. */
const isInPopover = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="listbox"], [role="dialog"]') !== null;
