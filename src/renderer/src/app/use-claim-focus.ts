import { useCallback, useMemo, useState } from 'react';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { ClaimStatus } from '#core/model/claim.ts';
import type { Passage } from '#core/text/passage.ts';
import { withReports, type ViewState } from './view-state.ts';

/** A passage of a report that shall be seen. */
export interface Place extends Passage {
  readonly reportId: ReportId;
  /** Of a claim: an orphaned one has no place in the present text, so only its report is opened. */
  readonly status?: ClaimStatus;
}

/** A wish to see passages, each in another report; a new `token` is a new wish. */
export interface WishedPassages {
  readonly places: readonly Place[];
  readonly token: number;
}

/** Which claim is meant, wherever that is shown or asked. */
export interface ClaimFocus {
  readonly selected: ClaimId | null;
  readonly wished: WishedPassages | null;
  readonly select: (id: ClaimId | null) => void;
  /** Selects a claim and brings its words into sight, opening its report where it isn't open. */
  readonly goTo: (claim: Place & { readonly id: ClaimId }) => void;
  /** Brings passages of several reports into sight, each in its pane, and selects the claim that the first one is. */
  readonly goToAll: (places: readonly (Place & { readonly id?: ClaimId })[]) => void;
}

/** The selected claim, and jumping to passages. */
export function useClaimFocus(change: (by: (view: ViewState) => ViewState) => void): ClaimFocus {
  const [selected, select] = useState<ClaimId | null>(null);
  const [wished, setWished] = useState<WishedPassages | null>(null);
  const goToAll = useCallback<ClaimFocus['goToAll']>(
    (places) => {
      select(places[0]?.id ?? null);
      change((view) =>
        withReports(
          { ...view, screen: 'read' },
          places.map(({ reportId }) => reportId),
        ),
      );
      setWished((before) => ({
        places: places.filter(({ status }) => status !== 'orphaned'),
        token: (before?.token ?? 0) + 1,
      }));
    },
    [change],
  );
  const goTo = useCallback<ClaimFocus['goTo']>((claim) => goToAll([claim]), [goToAll]);
  return useMemo(() => ({ selected, wished, select, goTo, goToAll }), [selected, wished, goTo, goToAll]);
}
