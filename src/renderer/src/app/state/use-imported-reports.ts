import { useCallback, useEffect, useRef } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { listed, type ListedReport } from '#renderer/features/reports/use-reports.ts';
import { withOnly, withReport, type ViewState } from './view-state.ts';

/**
 * Keeps the panes in step with the reports there are: a report that was removed leaves its pane, and the returned function
 * opens newly imported reports while fewer than two panes are open.
 */
export function useImportedReports(
  reports: readonly ListedReport[] | undefined,
  change: (by: (view: ViewState) => ViewState) => void,
): (ids: readonly ReportId[]) => void {
  /** Imported since the list was last read: a list whose reading began before the import lacks them, and yet they exist. */
  const unlisted = useRef(new Set<ReportId>());
  useEffect(() => {
    if (reports === undefined) return;
    const present = new Set([...unlisted.current, ...reports.map(({ report }) => report.id)]);
    unlisted.current.clear();
    change((now) => withOnly(now, present));
  }, [reports, change]);
  return useCallback(
    (ids) => {
      for (const id of ids) if (reports === undefined || listed(reports, id) === undefined) unlisted.current.add(id);
      change((now) => ids.reduce((after, id) => (after.panes.length < 2 ? withReport(after, id) : after), now));
    },
    [reports, change],
  );
}
