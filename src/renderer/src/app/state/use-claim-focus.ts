import { useCallback, useMemo, useState } from 'react';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { ClaimPlacement } from '#core/model/claim.ts';
import type { Passage } from '#core/text/passage.ts';
import { withReports, type ViewState } from './view-state.ts';

/** A passage of a report to scroll to. */
export interface PassageInReport extends Passage {
  readonly reportId: ReportId;
  /** The placement of the claim whose passage it is: an orphaned claim has no place in the present text, so only its report opens. */
  readonly placement?: ClaimPlacement;
}

/** A request to show passages, each in another report; a new `token` is a new request. */
export interface ShownPassages {
  readonly passages: readonly PassageInReport[];
  readonly token: number;
}

/** The selected claim, and the ways to select another and to show passages. */
export interface ClaimFocus {
  readonly selected: ClaimId | null;
  readonly toShow: ShownPassages | null;
  readonly select: (id: ClaimId | null) => void;
  /** Selects a claim and brings its words into sight, opening its report where it isn't open. */
  readonly goTo: (claim: PassageInReport & { readonly id: ClaimId }) => void;
  /** Brings passages of several reports into sight, each in its pane, and selects the claim that the first one is. */
  readonly goToAll: (passages: readonly (PassageInReport & { readonly id?: ClaimId })[]) => void;
}

/** The selected claim, and jumping to passages. */
export function useClaimFocus(change: (by: (view: ViewState) => ViewState) => void): ClaimFocus {
  const [selected, select] = useState<ClaimId | null>(null);
  const [toShow, setToShow] = useState<ShownPassages | null>(null);
  const goToAll = useCallback<ClaimFocus['goToAll']>(
    (passages) => {
      select(passages[0]?.id ?? null);
      change((view) =>
        withReports(
          { ...view, screen: 'read' },
          passages.map(({ reportId }) => reportId),
        ),
      );
      setToShow((before) => ({
        passages: passages.filter(({ placement }) => placement !== 'orphaned'),
        token: (before?.token ?? 0) + 1,
      }));
    },
    [change],
  );
  const goTo = useCallback<ClaimFocus['goTo']>((claim) => goToAll([claim]), [goToAll]);
  return useMemo(() => ({ selected, toShow, select, goTo, goToAll }), [selected, toShow, goTo, goToAll]);
}
