import { useRef, useState } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { TableColumn } from '#core/claims-table/table-columns.ts';
import type { Claim } from '#core/model/claim.ts';
import { isEditable } from './column-names.ts';
import type { GridPosition } from './grid-position.ts';
import type { ClaimRows } from './use-claim-rows.ts';
import { useSelecting, type Selecting } from './use-selecting.ts';

interface GridCellsOptions {
  readonly rows: ClaimRows;
  readonly columns: readonly TableColumn[];
  readonly selected: ReadonlySet<ClaimId>;
  readonly onSelected: (ids: ReadonlySet<ClaimId>) => void;
  /** The cell that has the keyboard when the table is opened. */
  readonly start: GridPosition;
  readonly onPlace: (place: GridPosition) => void;
  readonly onOpen: (claim: Claim) => void;
  /** Carries out a key for the selection; returns false for a key without a meaning. */
  readonly onKey: (key: string) => boolean;
}

/** The cell with the keyboard, the cell that is edited, and the actions on rows and cells. */
export interface GridCells {
  readonly place: GridPosition;
  readonly editing: GridPosition | null;
  readonly put: (to: GridPosition) => void;
  readonly stopEditing: () => void;
  readonly toggle: (claim: Claim | undefined) => void;
  /** Makes a row the one from which Shift extends the selection. */
  readonly anchorAt: (row: number) => void;
  readonly extendTo: (row: number) => void;
  /** Does what Enter does in a cell: selects the row, edits the cell or opens the claim. */
  readonly begin: (at: GridPosition) => void;
  readonly selecting: Selecting;
}

export function useGridCells(options: GridCellsOptions): GridCells {
  const { rows, columns, selected, onSelected, start, onPlace, onOpen, onKey } = options;
  const [place, setPlace] = useState<GridPosition>(start);
  const [editing, setEditing] = useState<GridPosition | null>(null);
  const anchor = useRef(0);
  const selecting = useSelecting(selected, onSelected, onKey);
  const toggle = (claim: Claim | undefined) => {
    if (claim === undefined) return;
    const next = new Set(selected);
    if (!next.delete(claim.id)) next.add(claim.id);
    onSelected(next);
  };
  return {
    place,
    editing,
    put: (to) => {
      setPlace(to);
      onPlace(to);
    },
    stopEditing: () => setEditing(null),
    toggle,
    anchorAt: (row) => {
      anchor.current = row;
    },
    extendTo: (row) => selecting.select(rows.ids(Math.min(anchor.current, row), Math.max(anchor.current, row) + 1)),
    begin: (at) => {
      const column = columns[at.column - 1];
      const claim = rows.claimAt(at.row);
      if (claim === undefined) return;
      if (at.column === 0) toggle(claim);
      else if (column !== undefined && isEditable(column)) setEditing(at);
      else onOpen(claim);
    },
    selecting,
  };
}
