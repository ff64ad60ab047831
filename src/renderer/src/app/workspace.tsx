import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { InvestigationId, ReportId } from '#core/base/id.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { partiesByName } from '#renderer/db/repositories/parties.ts';
import { questionsInOrder } from '#renderer/db/repositories/questions.ts';
import { tagsInOrder } from '#renderer/db/repositories/tags.ts';
import type { ClaimsView } from '#renderer/features/claims/claims-screen.tsx';
import { CodebookScreen } from '#renderer/features/codebook/codebook-screen.tsx';
import { CompareScreen } from '#renderer/features/comparison/screen/compare-screen.tsx';
import type { CompareTarget } from '#renderer/features/comparison/screen/compare-view.ts';
import { DropTarget } from '#renderer/features/importing/drop-target.tsx';
import { ImportBar } from '#renderer/features/importing/import-bar.tsx';
import { ImportSummaries } from '#renderer/features/importing/import-summaries.tsx';
import { useImporting } from '#renderer/features/importing/use-importing.ts';
import { listed, useReports } from '#renderer/features/reports/use-reports.ts';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { bridge } from '#renderer/platform/bridge.ts';
import { Claims } from './claims-page.tsx';
import { Dialogs } from './frame/dialogs.tsx';
import { Rail } from './frame/rail.tsx';
import { StatusBar } from './frame/status-bar.tsx';
import { TopBar } from './frame/top-bar.tsx';
import { useKeptFocus } from './frame/use-kept-focus.ts';
import { useRegionKeys } from './frame/use-region-keys.ts';
import { useSaveBeforeClosing } from './frame/use-save-before-closing.ts';
import { useUndo } from './frame/use-undo.ts';
import { Names } from './names-page.tsx';
import { Parties } from './parties-page.tsx';
import { ReadScreen } from './read/read-screen.tsx';
import { ReadingTools } from './read/reading-tools.tsx';
import { ReportDialogs, type ReportDialog } from './read/report-dialogs.tsx';
import { ReviewAndProblems } from './read/review-and-problems.tsx';
import { Settings } from './settings.tsx';
import { Timeline } from './timeline.tsx';
import { useClaimFocus } from './use-claim-focus.ts';
import { useViewState } from './use-view-state.ts';
import { withOnly, withReport, type Screen } from './view-state.ts';
import styles from './workspace.module.css';

interface WorkspaceProps {
  readonly onLeave: () => void;
  readonly onOpen: (id: InvestigationId) => void;
}

/** An open investigation: the bars around it and the screen in the middle. */
export function Workspace({ onLeave, onOpen }: WorkspaceProps) {
  const { db, investigationId, settling } = useSession();
  const [view, change] = useViewState();
  const reports = useReports();
  const tags = useLiveQuery(() => tagsInOrder(db, investigationId), [db, investigationId]);
  const parties = useLiveQuery(() => partiesByName(db, investigationId), [db, investigationId]);
  const questions = useLiveQuery(() => questionsInOrder(db, investigationId), [db, investigationId]);
  const focus = useClaimFocus(change);
  const [claimsView, setClaimsView] = useState<ClaimsView | null>(null);
  useUndo(focus, view?.screen === 'read');
  useRegionKeys();
  useKeptFocus(view?.screen);
  useSaveBeforeClosing(settling);

  /** Imported since the list was read last: that the next one, begun before, hasn't them is no sign of their being gone. */
  const unlisted = useRef(new Set<ReportId>());
  const importing = useImporting((ids) => {
    for (const id of ids) if (reports === undefined || listed(reports, id) === undefined) unlisted.current.add(id);
    change((now) => ids.reduce((after, id) => (after.panes.length < 2 ? withReport(after, id) : after), now));
  });
  const { takeOffered } = importing;
  useEffect(() => bridge.on('import:offer', takeOffered), [takeOffered]);
  useEffect(() => {
    if (reports === undefined) return;
    const present = new Set([...unlisted.current, ...reports.map(({ report }) => report.id)]);
    unlisted.current.clear();
    change((now) => withOnly(now, present));
  }, [reports, change]);

  const openReport = (id: ReportId) => change((now) => withReport({ ...now, screen: 'read' }, id));
  const [wished, setWished] = useState<CompareTarget | null>(null);
  const [dialog, setDialog] = useState<ReportDialog | null>(null);
  const go = (screen: Screen) => change((now) => ({ ...now, screen }));
  const compare = (wish: CompareTarget) => {
    setWished(wish);
    go('compare');
  };
  useAppCommand('go.read', () => go('read'));
  useAppCommand('go.claims', () => go('claims'));
  useAppCommand('go.compare', () => go('compare'));
  useAppCommand('go.timeline', () => go('timeline'));
  useAppCommand('go.names', () => go('names'));
  useAppCommand('go.codebook', () => go('codebook'));
  useAppCommand('go.parties', () => go('parties'));
  useAppCommand('go.settings', () => go('settings'));
  useAppCommand('import.choose', importing.choose);
  useAppCommand('investigation.switch', onLeave);
  const data = useMemo(
    () => (reports && tags && parties && questions ? { reports, tags, parties, questions } : null),
    [reports, tags, parties, questions],
  );
  if (view === null || data === null) return null;
  return (
    <div className={styles['workspace']}>
      <TopBar
        onLeave={onLeave}
        onOpen={onOpen}
        tools={view.screen === 'read' ? <ReadingTools view={view} change={change} /> : null}
      />
      <div className={styles['middle']}>
        <Rail screen={view.screen} onGo={go} />
        <div className={styles['main']}>
          <div className={styles['above']}>
            <ImportBar />
            <ImportSummaries />
            <ReviewAndProblems
              data={data}
              onOpen={openReport}
              onNewVersion={(newer) => setDialog({ what: 'replace', given: { newer } })}
            />
          </div>
          {view.screen === 'read' ? (
            <ReadScreen
              view={view}
              change={change}
              data={data}
              focus={focus}
              onChoose={importing.choose}
              onDialog={setDialog}
            />
          ) : view.screen === 'claims' ? (
            <Claims data={data} focus={focus} onView={setClaimsView} />
          ) : view.screen === 'compare' ? (
            <CompareScreen
              tags={data.tags}
              onShow={focus.goToAll}
              onReport={openReport}
              wished={wished}
              onArrived={() => setWished(null)}
            />
          ) : view.screen === 'timeline' ? (
            <Timeline data={data} focus={focus} />
          ) : view.screen === 'names' ? (
            <Names data={data} focus={focus} />
          ) : view.screen === 'codebook' ? (
            <CodebookScreen tags={data.tags} />
          ) : view.screen === 'parties' ? (
            <Parties data={data} focus={focus} />
          ) : (
            <Settings />
          )}
        </div>
      </div>
      <StatusBar onRows={(filter) => compare({ what: 'filter', filter })} />
      <Dialogs
        data={data}
        claimsView={claimsView}
        onReport={openReport}
        onQuestion={(id) => compare({ what: 'question', id })}
      />
      <ReportDialogs open={dialog} data={data} onClose={() => setDialog(null)} onReport={openReport} />
      <DropTarget onFiles={importing.importFiles} onItem={(item) => importing.importItems([item])} />
    </div>
  );
}
