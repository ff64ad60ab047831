import type { KeyboardEvent } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import { gridStep } from '#renderer/ui/grid-step.ts';
import { isEditable } from './column-names.ts';
import type { GridPosition } from './grid-position.ts';
import { headKey } from './head-keys.ts';
import type { ClaimRows } from './use-claim-rows.ts';
import type { GridCells } from './use-grid-cells.ts';
import type { ChangeLayout } from './use-table-layout.ts';
import { useWaitingKey } from './use-waiting-key.ts';

/** Keys that do nothing by themselves. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta']);

interface GridKeysOptions {
  readonly cells: GridCells;
  readonly rows: ClaimRows;
  readonly count: number;
  readonly columns: readonly TableColumn[];
  readonly selected: ReadonlySet<ClaimId>;
  readonly onSelected: (ids: ReadonlySet<ClaimId>) => void;
  readonly onLayout: ChangeLayout;
  readonly onOpen: (claim: Claim) => void;
  readonly page: () => number;
  /** Moves the keyboard to a cell and scrolls to it. */
  readonly goTo: (to: GridPosition) => void;
}

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Forgets a key that waits for its row. */
  readonly forget: () => void;
}

/** The keyboard of the table (WAI-ARIA grid): arrows, selection, editing, and the heads of the columns. */
export function useGridKeys(options: GridKeysOptions): GridKeys {
  const { cells, rows, count, columns, selected, onSelected, onLayout, onOpen, page, goTo } = options;
  const { place, selecting } = cells;
  const onRow = useWaitingKey(
    (row) => rows.claimAt(row) !== undefined,
    ({ key, shift, at }) => {
      const claim = rows.claimAt(at.row);
      if (claim === undefined) return;
      if (key === ' ') cells.toggle(claim);
      else if (key === 'Enter' && shift) onOpen(claim);
      else if (key === 'Enter' || at.column === 0 || isEditable(columns[at.column - 1])) cells.begin(at);
    },
  );
  const onHeadKey = (event: KeyboardEvent): boolean => {
    const column = columns[place.column - 1];
    const by = column === undefined ? null : headKey(event, column, columns, onLayout);
    if (by === null) return false;
    cells.put({ row: -1, column: Math.min(Math.max(place.column + by, 1), columns.length) });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || MODIFIERS.has(event.key)) return;
    const { row, column } = place;
    onRow(null);
    const command = event.ctrlKey || event.metaKey;
    const size = { lines: count, columns: columns.length + 1, page: page() };
    const step = event.altKey ? null : gridStep(event.key, command, { line: row, column }, size);
    if (row === -1 && onHeadKey(event)) event.preventDefault();
    else if (command && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      selecting.select(rows.ids(0, count));
    } else if (step !== null) {
      event.preventDefault();
      if (event.shiftKey && row >= 0 && step.line >= 0) cells.extendTo(step.line);
      else cells.anchorAt(Math.max(step.line, 0));
      goTo({ row: step.line, column: step.column });
    } else if ([' ', 'Enter', 'F2'].includes(event.key) && row >= 0) {
      event.preventDefault();
      if (event.key === ' ') cells.anchorAt(row);
      onRow({ key: event.key, shift: event.shiftKey, at: place });
    } else if (event.key === 'Escape' && (selecting.cancel() || selected.size > 0)) onSelected(new Set());
    else if (!command && !event.altKey && selecting.press(event.key)) event.preventDefault();
  };
  return { onKeyDown, forget: () => onRow(null) };
}
