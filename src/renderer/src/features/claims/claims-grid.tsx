import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { gridStep } from '#renderer/ui/grid-step.ts';
import { scaled } from '#renderer/ui/interface-scale.ts';
import { say } from '#renderer/words/interface-words.ts';
import { ClaimsHead } from './claims-head.tsx';
import { ClaimsRow, type CellContents } from './claims-row.tsx';
import { isEditable } from './column-names.ts';
import { cellId, type Place } from './grid-place.ts';
import { headKey } from './head-keys.ts';
import { sortedBy, type TableLayout } from './table-layout.ts';
import type { ClaimRows } from './use-claim-rows.ts';
import { useClaimsTable } from './use-claims-table.ts';
import { useHeldKey } from './use-held-key.ts';
import { useSelecting } from './use-selecting.ts';
import type { ChangeLayout } from './use-table-layout.ts';
import styles from './claims-grid.module.css';

/** Of a row, in CSS pixels: two lines. */
const rowHeight = () => scaled(46);
const headHeight = () => scaled(34);

/** Keys that do nothing by themselves. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

interface ClaimsGridProps extends CellContents {
  readonly rows: ClaimRows;
  readonly count: number;
  readonly layout: TableLayout;
  readonly onLayout: ChangeLayout;
  readonly selected: ReadonlySet<ClaimId>;
  readonly onSelected: (ids: ReadonlySet<ClaimId>) => void;
  /** Where the keyboard is when the table is opened, and is told where it goes. */
  readonly start: Place;
  readonly onPlace: (place: Place) => void;
  readonly onOpen: (claim: Claim) => void;
  /** Keys with a meaning for the selection: T, Q, Delete. True when it was one. */
  readonly onKey: (key: string) => boolean;
}

/** The table itself: virtual rows, a keyboard of its own (WAI-ARIA grid), editing in place, selection. */
export function ClaimsGrid({ rows, count, layout, onLayout, selected, onSelected, start, ...ways }: ClaimsGridProps) {
  const { onPlace, onOpen, onKey, view, editor, wordsOf } = ways;
  const scroller = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>(() => ({ ...start, row: Math.min(start.row, count - 1) }));
  const [editing, setEditing] = useState<Place | null>(null);
  const anchor = useRef(0);
  const { headers, columns, width, template } = useClaimsTable(layout, onLayout);

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: 8,
    scrollPaddingStart: headHeight(),
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => rows.show(first, last), [rows, first, last]);
  // whoever comes back finds the table where it was left
  useEffect(() => {
    if (place.row > 0) virtualizer.scrollToIndex(place.row, { align: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the table is opened
  }, []);

  const attach = useFocusPlace('claims-grid', { ref: scroller });
  const put = (to: Place) => {
    setPlace(to);
    onPlace(to);
  };
  const goTo = (to: Place) => {
    put(to);
    if (to.row >= 0) virtualizer.scrollToIndex(to.row);
    scroller.current?.focus();
  };
  const toggle = (claim: Claim | undefined) => {
    if (claim === undefined) return;
    const next = new Set(selected);
    if (!next.delete(claim.id)) next.add(claim.id);
    onSelected(next);
  };
  const { select, press, cancel } = useSelecting(selected, onSelected, onKey);
  const extendTo = (row: number) => select(rows.ids(Math.min(anchor.current, row), Math.max(anchor.current, row) + 1));
  const begin = (at: Place) => {
    const column = columns[at.column - 1];
    const claim = rows.claimAt(at.row);
    if (claim === undefined) return;
    if (at.column === 0) toggle(claim);
    else if (column !== undefined && isEditable(column)) setEditing(at);
    else onOpen(claim);
  };

  const onRow = useHeldKey(
    (row) => rows.claimAt(row) !== undefined,
    ({ key, shift, at }) => {
      const claim = rows.claimAt(at.row);
      if (claim === undefined) return;
      if (key === ' ') toggle(claim);
      else if (key === 'Enter' && shift) onOpen(claim);
      else if (key === 'Enter' || at.column === 0 || isEditable(columns[at.column - 1])) begin(at);
    },
  );
  const onHeadKey = (event: KeyboardEvent): boolean => {
    const column = columns[place.column - 1];
    const by = column === undefined ? null : headKey(event, column, columns, onLayout);
    if (by === null) return false;
    put({ row: -1, column: Math.min(Math.max(place.column + by, 1), columns.length) });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current || MODIFIERS.has(event.key)) return;
    const { row, column } = place;
    onRow(null);
    const page = Math.max(1, Math.floor((scroller.current.clientHeight - headHeight()) / rowHeight()) - 1);
    const command = event.ctrlKey || event.metaKey;
    const size = { lines: count, columns: columns.length + 1, page };
    const step = event.altKey ? null : gridStep(event.key, command, { line: row, column }, size);
    if (row === -1 && onHeadKey(event)) event.preventDefault();
    else if (command && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      select(rows.ids(0, count));
    } else if (step !== null) {
      event.preventDefault();
      if (event.shiftKey && row >= 0 && step.line >= 0) extendTo(step.line);
      else anchor.current = Math.max(step.line, 0);
      goTo({ row: step.line, column: step.column });
    } else if ([' ', 'Enter', 'F2'].includes(event.key) && row >= 0) {
      event.preventDefault();
      if (event.key === ' ') anchor.current = row;
      onRow({ key: event.key, shift: event.shiftKey, at: place });
    } else if (event.key === 'Escape' && (cancel() || selected.size > 0)) onSelected(new Set());
    else if (!command && !event.altKey && press(event.key)) event.preventDefault();
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a grid is operated through its container
    <div
      ref={attach}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={say('claims-table.title')}
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cellId(place)}
      onKeyDown={onKeyDown}
      onPointerDown={() => onRow(null)}
      onWheel={() => onRow(null)}
      onBlur={() => onRow(null)}
    >
      <ClaimsHead
        headers={headers}
        place={place}
        template={template}
        width={width}
        onSort={(column, at, more) => {
          put(at);
          onLayout((now) => sortedBy(now, column, more));
        }}
      />
      <div style={{ height: virtualizer.getTotalSize(), minWidth: width, position: 'relative' }} role="presentation">
        {items.map(({ index, start: top }) => {
          const claim = rows.claimAt(index);
          return (
            <ClaimsRow
              key={index}
              index={index}
              claim={claim}
              chosen={claim !== undefined && selected.has(claim.id)}
              columns={columns}
              place={place}
              editing={editing}
              style={{ gridTemplateColumns: template, width, transform: `translateY(${top}px)` }}
              view={view}
              editor={editor}
              wordsOf={wordsOf}
              onTick={(at, shift) => {
                if (shift) extendTo(index);
                else {
                  toggle(claim);
                  anchor.current = index;
                }
                put(at);
              }}
              onCell={(at, twice) => {
                put(at);
                if (isEditable(columns[at.column - 1]) === twice) begin(at);
              }}
              onDone={(back) => {
                setEditing(null);
                if (back) scroller.current?.focus();
              }}
            />
          );
        })}
      </div>
    </div>
  );
}
