import type { ReportId, TextId } from '#core/base/id.ts';
import type { Passage } from '#core/text/passage.ts';
import type { WorkspaceData } from '#renderer/app/workspace-data.ts';
import { EarlierTextDialog } from '#renderer/features/reading/earlier-text-dialog.tsx';
import { ReplaceTextDialog } from '#renderer/features/reports/replace-text-dialog.tsx';
import { ReportDetails } from '#renderer/features/reports/report-details.tsx';
import { listed } from '#renderer/features/reports/use-reports.ts';

/** A dialog about a report. */
export type ReportDialog =
  | { readonly what: 'details'; readonly id: ReportId }
  /** Its text is replaced by a newer one, or it is the newer one. */
  | { readonly what: 'replace'; readonly given: { readonly old: ReportId } | { readonly newer: ReportId } }
  | {
      readonly what: 'earlier';
      readonly id: ReportId;
      readonly textId: TextId | null;
      readonly passage: Passage | null;
    };

interface ReportDialogsProps {
  readonly open: ReportDialog | null;
  readonly data: WorkspaceData;
  readonly onClose: () => void;
  readonly onReport: (id: ReportId) => void;
}

/** The dialog about a report that is open, if one is. */
export function ReportDialogs({ open, data, onClose, onReport }: ReportDialogsProps) {
  if (open === null) return null;
  if (open.what === 'replace')
    return <ReplaceTextDialog reports={data.reports} given={open.given} onClose={onClose} onReplaced={onReport} />;
  const about = listed(data.reports, open.id);
  if (about === undefined) return null;
  return open.what === 'details' ? (
    <ReportDetails listed={about} parties={data.parties} onClose={onClose} />
  ) : (
    <EarlierTextDialog report={about.report} textId={open.textId} passage={open.passage} onClose={onClose} />
  );
}
