import type { ReportId } from '#core/base/id.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Tag } from '#core/model/tag.ts';
import { lineKey } from '#renderer/features/comparison/grid/grid-lines.ts';
import { QuestionGrid } from '#renderer/features/comparison/grid/question-grid.tsx';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import type { PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import { QuestionDialogs } from '#renderer/features/comparison/question/question-dialogs.tsx';
import { ComparisonSettingsDialog } from '#renderer/features/comparison/settings/comparison-settings-dialog.tsx';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { ContextMenu } from '#renderer/ui/context-menu.tsx';
import { focusPlaceSoon } from '#renderer/ui/focus-places.ts';
import { scaled } from '#renderer/ui/interface-scale.ts';
import { CompareBar, isFiltered } from './compare-bar.tsx';
import { ComparePanel } from './compare-panel.tsx';
import type { CompareTarget, CompareView } from './compare-view.ts';
import { NoQuestions } from './no-questions.tsx';
import { questionActions } from './question-actions.ts';
import { screenActions } from './screen-actions.ts';
import { useCompareLines } from './use-compare-lines.ts';
import { useCompareView } from './use-compare-view.ts';
import { useOpenDialogs } from './use-open-dialogs.ts';
import { useQuestionCommands } from './use-question-commands.ts';
import { useShowTarget } from './use-show-target.ts';
import { viewChanges, type ChangeView } from './view-changes.ts';
import styles from './compare-screen.module.css';

interface CompareScreenProps {
  readonly tags: readonly Tag[];
  /** Opens the reports at these passages and highlights them for a moment. */
  readonly onShow: (places: readonly PassageToShow[]) => void;
  readonly onReport: (id: ReportId) => void;
  /** The question or filter to show; `onArrived` is called as soon as the screen has taken it. */
  readonly target: CompareTarget | null;
  readonly onArrived: () => void;
}

/** Questions × reports: where they agree, where they differ, and how the analyst decides. */
export function CompareScreen(props: CompareScreenProps) {
  const live = useComparison();
  const [view, change] = useCompareView();
  if (live === null || view === null) return <main className={styles['screen']} aria-busy="true" />;
  return <Compare {...props} comparison={live.comparison} view={view} change={change} />;
}

interface CompareProps extends CompareScreenProps {
  readonly comparison: Comparison;
  readonly view: CompareView;
  readonly change: ChangeView;
}

/** Pixels of the window from which there is room for the panel beside the grid. */
const ROOM_FOR_PANEL = 1100;

/** Long because it lists the parts of the screen: state and actions are in files of their own. */
function Compare({ tags, onShow, onReport, target, onArrived, comparison, view, change }: CompareProps) {
  const { arrangement, place } = view;
  const { rows } = comparison;
  const lines = useCompareLines(comparison, view, tags);
  const changes = viewChanges(change);
  const dialogs = useOpenDialogs();
  const commands = useQuestionCommands(comparison);
  const movable = arrangement.sort === 'analyst';
  const actions = questionActions({ comparison, lines, movable, changes, commands, dialogs, onShow });
  const on = screenActions({ comparison, lines, movable, actions, changes, commands, dialogs, onReport });
  const panel = view.panel ?? window.innerWidth >= scaled(ROOM_FOR_PANEL);
  useAppCommand('view.inspector', () => changes.showPanel(!panel));
  useShowTarget({ target, lines, changes, onArrived });

  const first = lines.lines[0];
  const { dialog, menu } = dialogs;
  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <CompareBar
          comparison={comparison}
          reports={lines.reports}
          tags={tags}
          arrangement={arrangement}
          shown={lines.fitting}
          onArrange={changes.arrange}
          onShowAll={changes.showAll}
          onNew={() => dialogs.setDialog({ what: 'new' })}
          onSettings={() => dialogs.setDialog('settings')}
        />
        {first === undefined ? (
          <NoQuestions
            filtered={rows.length > 0 && isFiltered(arrangement)}
            reports={lines.reports.length}
            onAll={changes.showAll}
            onNew={() => dialogs.setDialog({ what: 'new' })}
          />
        ) : (
          <QuestionGrid
            comparison={comparison}
            lines={lines.lines}
            reports={lines.reports}
            tags={tags}
            grouped={arrangement.groupByTheme}
            omitted={lines.omittedCounts}
            place={place ?? { line: lineKey(first), column: 'question' }}
            renaming={dialogs.renaming}
            movable={movable}
            on={on}
          />
        )}
      </main>
      {panel && rows.length > 0 ? (
        <ComparePanel
          shown={dialogs.tab}
          onTab={dialogs.setTab}
          row={lines.focused}
          comparison={comparison}
          reports={lines.reports}
          tags={tags}
          omitted={lines.omitted}
          onQuestion={(id, report) => {
            changes.toQuestion(id, report);
            focusPlaceSoon('compare-grid');
          }}
          onShow={onShow}
          onClose={() => {
            changes.showPanel(false);
            focusPlaceSoon('compare-grid');
          }}
          onBack={() => focusPlaceSoon('compare-grid')}
        />
      ) : null}
      {menu === null ? null : <ContextMenu {...menu} onClose={() => dialogs.setMenu(null)} />}
      {dialog === 'settings' ? <ComparisonSettingsDialog onClose={dialogs.closeDialog} /> : null}
      {dialog === null || dialog === 'settings' ? null : (
        <QuestionDialogs
          dialog={dialog}
          comparison={comparison}
          onDone={(id) => changes.toQuestion(id)}
          onClose={dialogs.closeDialog}
        />
      )}
    </div>
  );
}
