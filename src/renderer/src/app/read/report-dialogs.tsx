import type { ReportDialog } from '#renderer/app/state/report-dialog.ts';
import { useWorkspace } from '#renderer/app/state/workspace-context.ts';
import { EarlierTextDialog } from '#renderer/features/reading/earlier-text-dialog.tsx';
import { ReplaceTextDialog } from '#renderer/features/reports/replace-text-dialog.tsx';
import { ReportDetails } from '#renderer/features/reports/report-details.tsx';
import { listed } from '#renderer/features/reports/use-reports.ts';

interface ReportDialogsProps {
  readonly open: ReportDialog | null;
  readonly onClose: () => void;
}

/** The dialog about a report that is open, if one is. */
export function ReportDialogs({ open, onClose }: ReportDialogsProps) {
  const { data, openReport } = useWorkspace();
  if (open === null) return null;
  if (open.what === 'replace')
    return <ReplaceTextDialog reports={data.reports} given={open.given} onClose={onClose} onReplaced={openReport} />;
  const about = listed(data.reports, open.id);
  if (about === undefined) return null;
  return open.what === 'details' ? (
    <ReportDetails listed={about} parties={data.parties} onClose={onClose} />
  ) : (
    <EarlierTextDialog report={about.report} textId={open.textId} passage={open.passage} onClose={onClose} />
  );
}
