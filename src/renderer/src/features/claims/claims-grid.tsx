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
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { ClaimId } from '#core/base/id.ts';
import { TABLE_COLUMNS, type TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import { classes } from '#renderer/ui/classes.ts';
import { tickBoxClasses } from '#renderer/ui/tick-box.tsx';
import { COLUMN_NAMES, COLUMN_WIDTHS, isEditable, type EditableColumn } from './column-names.ts';
import { completeOrder, movedColumn, type TableLayout } from './table-layout.ts';
import type { ClaimRows } from './use-claim-rows.ts';
import type { ChangeLayout } from './use-table-layout.ts';
import styles from './claims-screen.module.css';

const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
  rowSortingFeature,
});
const COLUMNS: ColumnDef<typeof features, Claim>[] = TABLE_COLUMNS.map((id) => ({
  id,
  header: COLUMN_NAMES[id],
  size: COLUMN_WIDTHS[id],
  minSize: 48,
}));
/** Rows come from the worker: the library keeps the columns' state and none of the rows. */
const NO_ROWS: Claim[] = [];
const ROW_HEIGHT = 36;
const CHECK_WIDTH = 38;

/** Where the keyboard is: row -1 is the head, column 0 the check boxes. */
interface Place {
  readonly row: number;
  readonly column: number;
}

interface ClaimsGridProps {
  readonly rows: ClaimRows;
  readonly count: number;
  readonly layout: TableLayout;
  readonly onLayout: ChangeLayout;
  readonly selected: ReadonlySet<ClaimId>;
  readonly onSelected: (ids: ReadonlySet<ClaimId>) => void;
  readonly view: (column: TableColumn, claim: Claim) => ReactNode;
  readonly editor: (column: EditableColumn, claim: Claim, done: () => void) => ReactNode;
  /** The whole of a cell's words, which may be cut off. */
  readonly wordsOf: (column: TableColumn, claim: Claim) => string;
  readonly onOpen: (claim: Claim) => void;
  /** Keys with a meaning for the selection: T, Q, Delete. True when it was one. */
  readonly onKey: (key: string) => boolean;
}

/** The table itself: virtual rows, a keyboard of its own (WAI-ARIA grid), editing in place, selection. */
export function ClaimsGrid({
  rows,
  count,
  layout,
  onLayout,
  selected,
  onSelected,
  view,
  editor,
  wordsOf,
  onOpen,
  onKey,
}: ClaimsGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 1 });
  const [editing, setEditing] = useState<Place | null>(null);
  const anchor = useRef(0);
  const table = useTable({
    features,
    columns: COLUMNS,
    data: NO_ROWS,
    columnResizeMode: 'onChange',
    state: {
      columnOrder: completeOrder(layout.order),
      columnVisibility: Object.fromEntries(layout.hidden.map((column) => [column, false])),
      columnSizing: layout.widths,
      sorting: layout.sort.map(({ column, descending }) => ({ id: column, desc: descending })),
    },
    onColumnSizingChange: (change) => {
      onLayout((now) => ({ ...now, widths: typeof change === 'function' ? change(now.widths) : change }));
    },
  });
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const columns = headers.map((header) => header.column.id as TableColumn);
  const width = CHECK_WIDTH + table.getTotalSize();

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => rows.show(first, last), [rows, first, last]);
  const template = `${CHECK_WIDTH}px ${headers.map((header) => `${header.getSize()}px`).join(' ')}`;

  const sortBy = (column: TableColumn, more: boolean) => {
    const now = layout.sort.find((each) => each.column === column);
    const next =
      now === undefined ? [{ column, descending: false }] : now.descending ? [] : [{ column, descending: true }];
    onLayout((before) => ({
      ...before,
      sort: more ? [...before.sort.filter((each) => each.column !== column), ...next] : next,
    }));
  };
  const goTo = (to: Place) => {
    const row = Math.min(Math.max(to.row, -1), count - 1);
    setPlace({ row, column: Math.min(Math.max(to.column, 0), columns.length) });
    if (row >= 0) virtualizer.scrollToIndex(row);
    scroller.current?.focus();
  };
  const toggle = (claim: Claim | undefined) => {
    if (claim === undefined) return;
    const next = new Set(selected);
    if (!next.delete(claim.id)) next.add(claim.id);
    onSelected(next);
  };
  const extendTo = async (row: number) => {
    const ids = await rows.ids(Math.min(anchor.current, row), Math.max(anchor.current, row) + 1);
    onSelected(new Set(ids));
  };
  const begin = (at: Place) => {
    const column = columns[at.column - 1];
    const claim = rows.claimAt(at.row);
    if (claim === undefined) return;
    if (at.column === 0) toggle(claim);
    else if (column !== undefined && isEditable(column)) setEditing(at);
    else onOpen(claim);
  };

  const onHeadKey = (event: KeyboardEvent): boolean => {
    const column = columns[place.column - 1];
    if (column === undefined) return false;
    if (event.key === 'Enter' || event.key === ' ') sortBy(column, event.shiftKey);
    else if (event.altKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const by = event.key === 'ArrowLeft' ? -1 : 1;
      onLayout((now) => ({ ...now, order: movedColumn(completeOrder(now.order), column, by, columns) }));
      setPlace({ row: -1, column: Math.min(Math.max(place.column + by, 1), columns.length) });
    } else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const by = event.key === 'ArrowLeft' ? -16 : 16;
      onLayout((now) => {
        const size = Math.max(48, (now.widths[column] ?? COLUMN_WIDTHS[column]) + by);
        return { ...now, widths: { ...now.widths, [column]: size } };
      });
    } else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    const { row, column } = place;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const command = event.ctrlKey || event.metaKey;
    const moves: Readonly<Record<string, Place>> = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      PageUp: { row: Math.max(0, row - page), column },
      PageDown: { row: row + page, column },
      Home: command ? { row: 0, column } : { row, column: 0 },
      End: command ? { row: count - 1, column } : { row, column: columns.length },
    };
    const move = moves[event.key];
    if (row === -1 && onHeadKey(event)) event.preventDefault();
    else if (command && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      void rows.ids(0, count).then((ids) => onSelected(new Set(ids)));
    } else if (move !== undefined && !event.altKey) {
      event.preventDefault();
      if (event.shiftKey && row >= 0 && move.row >= 0) void extendTo(Math.min(move.row, count - 1));
      else anchor.current = Math.max(move.row, 0);
      goTo(move);
    } else if (event.key === ' ' && row >= 0) {
      event.preventDefault();
      anchor.current = row;
      toggle(rows.claimAt(row));
    } else if ((event.key === 'Enter' || event.key === 'F2') && row >= 0) {
      event.preventDefault();
      const claim = rows.claimAt(row);
      if (event.key === 'Enter' && event.shiftKey && claim !== undefined) onOpen(claim);
      else begin(place);
    } else if (event.key === 'Escape' && selected.size > 0) onSelected(new Set());
    else if (!command && !event.altKey && onKey(event.key)) event.preventDefault();
  };
  const cellId = (at: Place) => `cell-${at.row}-${at.column}`;
  const done = () => {
    setEditing(null);
    scroller.current?.focus();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a grid is operated through its container
    <div
      ref={scroller}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label="Claims"
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cellId(place)}
      onKeyDown={onKeyDown}
      data-region
    >
      <div className={styles['head']} role="row" aria-rowindex={1} style={{ gridTemplateColumns: template, width }}>
        <div
          role="columnheader"
          id={cellId({ row: -1, column: 0 })}
          aria-colindex={1}
          className={classes(styles['th'], place.row === -1 && place.column === 0 && styles['here'])}
        >
          <VisuallyHidden>Selected</VisuallyHidden>
        </div>
        {headers.map((header, index) => {
          const column = header.column.id as TableColumn;
          const sorted = header.column.getIsSorted();
          return (
            <div
              key={column}
              role="columnheader"
              id={cellId({ row: -1, column: index + 1 })}
              aria-colindex={index + 2}
              aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
              className={classes(styles['th'], place.row === -1 && place.column === index + 1 && styles['here'])}
              onClick={(event) => {
                setPlace({ row: -1, column: index + 1 });
                sortBy(column, event.shiftKey);
              }}
            >
              {COLUMN_NAMES[column]}
              <span aria-hidden>{sorted === false ? '' : sorted === 'asc' ? ' ↑' : ' ↓'}</span>
              <span
                className={styles['resizer']}
                aria-hidden
                onMouseDown={header.getResizeHandler()}
                onClick={(event) => event.stopPropagation()}
              />
            </div>
          );
        })}
      </div>
      <div style={{ height: virtualizer.getTotalSize(), width, position: 'relative' }} role="presentation">
        {items.map(({ index, start }) => {
          const claim = rows.claimAt(index);
          const chosen = claim !== undefined && selected.has(claim.id);
          return (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 2}
              aria-selected={chosen}
              className={classes(styles['row'], chosen && styles['chosen'])}
              style={{ gridTemplateColumns: template, width, transform: `translateY(${start}px)` }}
            >
              <div
                role="gridcell"
                id={cellId({ row: index, column: 0 })}
                aria-colindex={1}
                className={classes(styles['td'], place.row === index && place.column === 0 && styles['here'])}
                onClick={(event) => {
                  if (event.shiftKey) void extendTo(index);
                  else toggle(claim);
                  if (!event.shiftKey) anchor.current = index;
                  setPlace({ row: index, column: 0 });
                }}
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
                const edited = editing?.row === index && editing.column === at + 1 && claim !== undefined;
                return (
                  <div
                    key={column}
                    role="gridcell"
                    id={cellId(here)}
                    aria-colindex={at + 2}
                    className={classes(
                      styles['td'],
                      styles[column],
                      place.row === index && place.column === at + 1 && styles['here'],
                      edited && styles['editing'],
                    )}
                    onClick={() => {
                      setPlace(here);
                      if (!edited && !isEditable(column)) begin(here);
                    }}
                    {...(claim === undefined || edited ? {} : { title: wordsOf(column, claim) })}
                    onDoubleClick={() => isEditable(column) && begin(here)}
                  >
                    {claim === undefined ? null : edited && isEditable(column) ? (
                      <div
                        className={styles['editor']}
                        onKeyDown={(event) => event.key === 'Escape' && done()}
                        onBlur={(event) =>
                          !event.currentTarget.contains(event.relatedTarget) &&
                          !isInPopover(event.relatedTarget) &&
                          setEditing(null)
                        }
                      >
                        {editor(column, claim, done)}
                      </div>
                    ) : (
                      view(column, claim)
                    )}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The list of a combo box lies outside of the cell. */
const isInPopover = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="listbox"], [role="dialog"]') !== null;
