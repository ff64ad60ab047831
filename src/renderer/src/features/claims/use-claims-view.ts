import { useCallback, useState } from 'react';
import { EVERYTHING, type TableQuery } from '#core/claims-table/claim-table.ts';
import { useSession } from '#renderer/commands/session.tsx';
import type { Place } from './grid-place.ts';

/** How the claims of an investigation are looked at. */
export interface ClaimsTableView {
  readonly filter: Omit<TableQuery, 'sort'>;
  readonly place: Place;
}

export const FIRST_PLACE: Place = { row: 0, column: 1 };
const FIRST_VIEW: ClaimsTableView = { filter: EVERYTHING, place: FIRST_PLACE };

/** As it was left, by investigation: for as long as the window is open. Who starts anew begins with all claims. */
const left = new Map<string, ClaimsTableView>();

/** Filter and place of the table, as they were when it was last left. */
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
