import { useEffect, useMemo, useState } from 'react';
import type { InvestigationId, ReportId } from '#core/base/id.ts';
import { useSession } from '#renderer/commands/session.tsx';
import type { ClaimsView } from '#renderer/features/claims/claims-screen.tsx';
import type { CompareTarget } from '#renderer/features/comparison/screen/compare-view.ts';
import { DropTarget } from '#renderer/features/importing/drop-target.tsx';
import { ImportBar } from '#renderer/features/importing/import-bar.tsx';
import { ImportSummaries } from '#renderer/features/importing/import-summaries.tsx';
import { useImporting } from '#renderer/features/importing/use-importing.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { Dialogs } from './frame/dialogs.tsx';
import { Rail } from './frame/rail.tsx';
import { StatusBar } from './frame/status-bar.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { useKeptFocus } from './frame/use-kept-focus.ts';
import { useRegionKeys } from './frame/use-region-keys.ts';
import { useSaveBeforeClosing } from './frame/use-save-before-closing.ts';
import { useScreenCommands } from './frame/use-screen-commands.ts';
import { useUndo } from './frame/use-undo.ts';
import { OpenScreen } from './open-screen.tsx';
import { ReadingTools } from './read/reading-tools.tsx';
import { ReportDialogs } from './read/report-dialogs.tsx';
import { ReviewAndProblems } from './read/review-and-problems.tsx';
import type { ReportDialog } from './state/report-dialog.ts';
import { useClaimFocus } from './state/use-claim-focus.ts';
import { useImportedReports } from './state/use-imported-reports.ts';
import { useViewState } from './state/use-view-state.ts';
import { useWorkspaceData } from './state/use-workspace-data.ts';
import { withReport, type Screen } from './state/view-state.ts';
import { WorkspaceContext, type WorkspaceState } from './state/workspace-context.ts';
import styles from './workspace.module.css';

interface WorkspaceProps {
  readonly onLeave: () => void;
  readonly onOpen: (id: InvestigationId) => void;
}

/** An open investigation: the bars around it and the screen in the middle. */
export function Workspace({ onLeave, onOpen }: WorkspaceProps) {
  const { settling } = useSession();
  const [view, change] = useViewState();
  const data = useWorkspaceData();
  const focus = useClaimFocus(change);
  const importing = useImporting(useImportedReports(data?.reports, change));
  const [dialog, setDialog] = useState<ReportDialog | null>(null);
  useUndo(focus, view?.screen === 'read');
  useRegionKeys();
  useKeptFocus(view?.screen);
  useSaveBeforeClosing(settling);
  const { choose, takeHandedOver } = importing;
  useEffect(() => bridge.on('import:handed-over', takeHandedOver), [takeHandedOver]);
  useAppCommand('import.choose', choose);
  useAppCommand('investigation.switch', onLeave);
  const state = useMemo(
    (): WorkspaceState | null =>
      view === null || data === null
        ? null
        : {
            view,
            change,
            data,
            focus,
            openReport: (id) => change((now) => withReport({ ...now, screen: 'read' }, id)),
            openDialog: setDialog,
            chooseFiles: choose,
          },
    [view, change, data, focus, choose],
  );
  if (state === null) return null;
  return (
    <WorkspaceContext value={state}>
      <WindowParts state={state} onLeave={onLeave} onOpen={onOpen} />
      <ReportDialogs open={dialog} onClose={() => setDialog(null)} />
      <DropTarget onFiles={importing.importFiles} onItem={(item) => importing.importItems([item])} />
    </WorkspaceContext>
  );
}

interface WindowPartsProps extends WorkspaceProps {
  readonly state: WorkspaceState;
}

function WindowParts({ state: { view, change, openReport, openDialog }, onLeave, onOpen }: WindowPartsProps) {
  const [claimsView, setClaimsView] = useState<ClaimsView | null>(null);
  const [compared, setCompared] = useState<CompareTarget | null>(null);
  const go = (screen: Screen) => change((now) => ({ ...now, screen }));
  const compare = (target: CompareTarget) => {
    setCompared(target);
    go('compare');
  };
  useScreenCommands(go);
  return (
    <div className={styles['workspace']}>
      <TopBar onLeave={onLeave} onOpen={onOpen} tools={view.screen === 'read' ? <ReadingTools /> : null} />
      <div className={styles['middle']}>
        <Rail screen={view.screen} onGo={go} />
        <div className={styles['main']}>
          <div className={styles['above']}>
            <ImportBar />
            <ImportSummaries />
            <ReviewAndProblems
              onOpen={openReport}
              onNewVersion={(newer: ReportId) => openDialog({ what: 'replace', given: { newer } })}
            />
          </div>
          <OpenScreen onClaimsView={setClaimsView} compared={compared} onCompared={() => setCompared(null)} />
        </div>
      </div>
      <StatusBar onRows={(filter) => compare({ what: 'filter', filter })} />
      <Dialogs claimsView={claimsView} onQuestion={(id) => compare({ what: 'question', id })} />
    </div>
  );
}
