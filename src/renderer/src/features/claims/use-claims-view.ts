import { useCallback, useState } from 'react';
import { EVERYTHING, type TableQuery } from '#core/claims-table/claim-table.ts';
import { useSession } from '#renderer/commands/session.tsx';
import type { GridPosition } from './grid-position.ts';

/** The filter of the table and the cell that has the keyboard. */
export interface ClaimsTableView {
  readonly filter: Omit<TableQuery, 'sort'>;
  readonly place: GridPosition;
}

export const FIRST_PLACE: GridPosition = { row: 0, column: 1 };
const FIRST_VIEW: ClaimsTableView = { filter: EVERYTHING, place: FIRST_PLACE };

/** The view of each investigation when its table was closed. The window forgets it: after a start the table shows all claims. */
const left = new Map<string, ClaimsTableView>();

/** Returns the filter and the place of the table as they were when it was closed, and a function that changes them. */
export function useClaimsView(): readonly [ClaimsTableView, (by: (now: ClaimsTableView) => ClaimsTableView) => void] {
  const { investigationId } = useSession();
  const [view, setView] = useState(() => left.get(investigationId) ?? FIRST_VIEW);
  const change = useCallback(
    (by: (now: ClaimsTableView) => ClaimsTableView) => {
      const next = by(left.get(investigationId) ?? FIRST_VIEW);
      left.set(investigationId, next);
      setView(next);
    },
    [investigationId],
  );
  return [view, change];
}
