import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Claim } from '#core/model/claim.ts';
import { byReadingOrder } from '#core/text/passage.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { claimsOfReport } from '#renderer/db/repositories/claims.ts';
import { listed, type ListedReport } from '#renderer/features/reports/use-reports.ts';

/** The contents of the inspector. */
interface Inspected {
  /** The selected claim. */
  readonly claim: Claim | undefined;
  /** Its report, or that of the active pane where no claim is selected. */
  readonly report: ListedReport | undefined;
  /** The claims of the report in reading order; those that aren't in the present text come last. */
  readonly claims: readonly Claim[];
}

/** Follows the selected claim and the claims of its report. */
export function useInspected(): Inspected {
  const { view, data, focus } = useWorkspace();
  const { db } = useSession();
  const { selected } = focus;
  const claim = useLiveQuery(async () => (selected === null ? undefined : db.claims.get(selected)), [db, selected]);
  const reportId = claim?.reportId ?? view.panes[view.active];
  const claims = useLiveQuery(async () => (reportId === undefined ? [] : claimsOfReport(db, reportId)), [db, reportId]);
  const inOrder = useMemo(() => (claims ?? []).toSorted(orphansLast), [claims]);
  const report = reportId === undefined ? undefined : listed(data.reports, reportId);
  return { claim, report, claims: inOrder };
}

const orphansLast = (a: Claim, b: Claim) =>
  Number(a.placement === 'orphaned') - Number(b.placement === 'orphaned') || byReadingOrder(a, b);
