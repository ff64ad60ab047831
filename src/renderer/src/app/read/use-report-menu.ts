import { useCallback } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { ReportDialog } from '#renderer/app/state/report-dialog.ts';
import { removeReports } from '#renderer/commands/reports/remove-reports.ts';
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import type { ListedReport } from '#renderer/features/reports/use-reports.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** Returns the actions on a report, for every menu of a report. */
export function useReportMenu(
  onOpen: (id: ReportId, pane?: number) => void,
  onDialog: (dialog: ReportDialog) => void,
): (listed: ListedReport) => readonly MenuEntry[] {
  const runAndSay = useRunWithNotice();
  return useCallback(
    ({ report, claims }) => {
      const { id } = report;
      const remove = () =>
        void runAndSay(
          (run) => run(removeReports, { ids: [id] }),
          () => say('read-screen.removed', { claims }),
        );
      return [
        { id: 'details', label: say('read-screen.about'), run: () => onDialog({ what: 'details', id }) },
        {
          id: 'replace',
          label: say('read-screen.replace-text'),
          run: () => onDialog({ what: 'replace', given: { old: id } }),
        },
        ...(report.earlierTexts.length === 0
          ? []
          : [
              {
                id: 'earlier',
                label: say('read-screen.earlier-text'),
                run: () => onDialog({ what: 'earlier', id, textId: null, passage: null }),
              },
            ]),
        'line',
        ...[0, 1, 2, 3].map((pane) => ({
          id: `pane-${pane}`,
          label: say('read-screen.open-in-pane', { pane: pane + 1 }),
          keys: String(pane + 1),
          run: () => onOpen(id, pane),
        })),
        'line',
        { id: 'remove', label: say('read-screen.remove'), danger: true, run: remove },
      ];
    },
    [runAndSay, onOpen, onDialog],
  );
}
