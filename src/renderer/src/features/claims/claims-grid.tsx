import { useRef, type CSSProperties } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { ClaimsHead } from './claims-head.tsx';
import { ClaimsRow, type CellContents } from './claims-row.tsx';
import { isEditable } from './column-names.ts';
import { cellId, type GridPosition } from './grid-position.ts';
import { sortedBy, type TableLayout } from './table-layout.ts';
import type { ClaimRows } from './use-claim-rows.ts';
import { useClaimsTable } from './use-claims-table.ts';
import { useGridCells, type GridCells } from './use-grid-cells.ts';
import { useGridKeys } from './use-grid-keys.ts';
import type { ChangeLayout } from './use-table-layout.ts';
import { useVirtualRows } from './use-virtual-rows.ts';
import styles from './claims-grid.module.css';

interface ClaimsGridProps extends CellContents {
  readonly rows: ClaimRows;
  readonly count: number;
  readonly layout: TableLayout;
  readonly onLayout: ChangeLayout;
  readonly selected: ReadonlySet<ClaimId>;
  readonly onSelected: (ids: ReadonlySet<ClaimId>) => void;
  /** The cell that has the keyboard when the table is opened. */
  readonly start: GridPosition;
  /** Is told the cell that has the keyboard. */
  readonly onPlace: (place: GridPosition) => void;
  readonly onOpen: (claim: Claim) => void;
  /** Carries out a key for the selection: T, Q, Delete. Returns false for any other key. */
  readonly onKey: (key: string) => boolean;
}

/** The table of claims: virtual rows, a keyboard of its own (WAI-ARIA grid), editing in place, selection. */
export function ClaimsGrid({ layout, onLayout, start, ...props }: ClaimsGridProps) {
  const { rows, count, selected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { headers, columns, width, template } = useClaimsTable(layout, onLayout);
  const first = { ...start, row: Math.min(start.row, count - 1) };
  const cells = useGridCells({ ...props, columns, start: first });
  const { items, height, scrollTo, page } = useVirtualRows(scroller, rows, count, cells.place.row);
  const goTo = (to: GridPosition) => {
    cells.put(to);
    if (to.row >= 0) scrollTo(to.row);
    scroller.current?.focus();
  };
  const { onKeyDown, forget } = useGridKeys({ ...props, cells, columns, onLayout, page, goTo });
  const attach = useFocusPlace('claims-grid', { ref: scroller });
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
      aria-activedescendant={cellId(cells.place)}
      onKeyDown={onKeyDown}
      onPointerDown={forget}
      onWheel={forget}
      onBlur={forget}
    >
      <ClaimsHead
        headers={headers}
        place={cells.place}
        template={template}
        width={width}
        onSort={(column, at, more) => {
          cells.put(at);
          onLayout((now) => sortedBy(now, column, more));
        }}
      />
      <div style={{ height, minWidth: width, position: 'relative' }} role="presentation">
        {items.map(({ index, start: top }) => (
          <GridRow
            key={index}
            index={index}
            claim={rows.claimAt(index)}
            selected={selected}
            columns={columns}
            cells={cells}
            style={{ gridTemplateColumns: template, width, transform: `translateY(${top}px)` }}
            contents={props}
            onBack={() => scroller.current?.focus()}
          />
        ))}
      </div>
    </div>
  );
}

interface GridRowProps {
  readonly index: number;
  readonly claim: Claim | undefined;
  readonly selected: ReadonlySet<ClaimId>;
  readonly columns: readonly TableColumn[];
  readonly cells: GridCells;
  readonly style: CSSProperties;
  readonly contents: CellContents;
  /** Gives the keyboard back to the grid. */
  readonly onBack: () => void;
}

/** Connects a row to the place of the keyboard and to the selection. */
function GridRow({ index, claim, selected, columns, cells, style, contents, onBack }: GridRowProps) {
  const { view, editor, wordsOf } = contents;
  return (
    <ClaimsRow
      index={index}
      claim={claim}
      chosen={claim !== undefined && selected.has(claim.id)}
      columns={columns}
      place={cells.place}
      editing={cells.editing}
      style={style}
      view={view}
      editor={editor}
      wordsOf={wordsOf}
      onTick={(at, shift) => {
        if (shift) cells.extendTo(index);
        else {
          cells.toggle(claim);
          cells.anchorAt(index);
        }
        cells.put(at);
      }}
      onCell={(at, twice) => {
        cells.put(at);
        if (isEditable(columns[at.column - 1]) === twice) cells.begin(at);
      }}
      onDone={(back) => {
        cells.stopEditing();
        if (back) onBack();
      }}
    />
  );
}
