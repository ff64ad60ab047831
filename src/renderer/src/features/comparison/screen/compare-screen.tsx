import { useEffect, useMemo, useRef, useState } from 'react';
import type { QuestionId, ReportId } from '#core/base/id.ts';
import { ALL_ROWS, arrangeRows, type Arrangement } from '#core/comparison/arrange-rows.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { omissions, type Comparison } from '#core/comparison/comparison.ts';
import { twoSides } from '#core/comparison/verdict/two-sides.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { columnMenu } from '#renderer/features/comparison/grid/column-menu.ts';
import { columnOrder, moved } from '#renderer/features/comparison/grid/column-order.ts';
import { gridLines, lineKey } from '#renderer/features/comparison/grid/grid-lines.ts';
import { QuestionGrid, type GridActions } from '#renderer/features/comparison/grid/question-grid.tsx';
import { useComparison } from '#renderer/features/comparison/live/comparison-provider.tsx';
import type { PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import { QuestionDialogs, type Asked } from '#renderer/features/comparison/question/question-dialogs.tsx';
import {
  QUESTION_KEYS,
  questionMenu,
  type QuestionActions,
} from '#renderer/features/comparison/question/question-menu.ts';
import { ComparisonSettingsDialog } from '#renderer/features/comparison/settings/comparison-settings-dialog.tsx';
import { useAppCommand } from '#renderer/platform/app-command-listeners.tsx';
import { ContextMenu } from '#renderer/ui/context-menu.tsx';
import { focusPlaceSoon, type FocusPlace } from '#renderer/ui/focus-places.ts';
import { scaled } from '#renderer/ui/interface-scale.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { CompareBar, isFiltered } from './compare-bar.tsx';
import { ComparePanel, type PanelTab } from './compare-panel.tsx';
import type { CompareTarget, CompareView } from './compare-view.ts';
import { NoQuestions } from './no-questions.tsx';
import { useCompareView } from './use-compare-view.ts';
import { useQuestionCommands } from './use-question-commands.ts';
import styles from './compare-screen.module.css';

interface CompareScreenProps {
  readonly tags: readonly Tag[];
  /** Opens the reports at these passages and makes them bright. */
  readonly onShow: (places: readonly PassageToShow[]) => void;
  readonly onReport: (id: ReportId) => void;
  /** What to go to; `onArrived` is called as soon as it has the keyboard. */
  readonly wished: CompareTarget | null;
  readonly onArrived: () => void;
}

/** Questions × reports: where they agree, where they differ, and what the analyst makes of it. */
export function CompareScreen(props: CompareScreenProps) {
  const live = useComparison();
  const [view, change] = useCompareView();
  if (live === null || view === null) return <main className={styles['screen']} aria-busy="true" />;
  return <Compare {...props} comparison={live.comparison} view={view} change={change} />;
}

interface CompareProps extends CompareScreenProps {
  readonly comparison: Comparison;
  readonly view: CompareView;
  readonly change: (by: (view: CompareView) => CompareView) => void;
}

interface OpenMenu {
  readonly label: string;
  readonly at: Element;
  readonly entries: readonly MenuEntry[];
}

/** Wide enough for the panel beside the grid. */
const ROOM_FOR_PANEL = 1100;

function Compare({ tags, onShow, onReport, wished, onArrived, comparison, view, change }: CompareProps) {
  const { rows, context, detailOf } = comparison;
  const { arrangement, place } = view;
  const [asked, setAsked] = useState<Asked | null>(null);
  const [setting, setSetting] = useState(false);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [renaming, setRenaming] = useState<QuestionId | null>(null);
  const [tab, setTab] = useState<PanelTab>({ tab: 'question', report: null });
  const deeds = useQuestionCommands(comparison);

  const reports = useMemo(
    () => columnOrder([...context.reports.values()], view.columns),
    [context.reports, view.columns],
  );
  const omitted = useMemo(() => omissions(comparison), [comparison]);
  const omittedCounts = useMemo(
    () => new Map([...omitted].map(([id, questions]) => [id, questions.length])),
    [omitted],
  );
  const lines = useMemo(
    () => gridLines(arrangeRows(rows, arrangement, tags, detailOf), arrangement.groupByTheme, view.folded),
    [rows, arrangement, tags, detailOf, view.folded],
  );
  const shown = lines.flatMap((line) => (line.kind === 'row' ? [line.row] : []));
  const here = shown.find(({ question }) => question.id === place?.line) ?? null;
  const focused = here ?? (place === null ? (shown[0] ?? null) : null);
  const panel = view.panel ?? window.innerWidth >= scaled(ROOM_FOR_PANEL);

  const arrange = (by: Partial<Arrangement>) =>
    change((now) => ({ ...now, arrangement: { ...now.arrangement, ...by } }));
  const showPanel = (on: boolean) => change((now) => ({ ...now, panel: on }));
  const toQuestion = (id: QuestionId, column: string = 'question') =>
    change((now) => ({ ...now, place: { line: id, column } }));
  const toPanel = (row: ComparisonRow, place: FocusPlace) => {
    showPanel(true);
    setTab({ tab: 'question', report: null });
    focusPlaceSoon(place, row.question.id);
  };
  useAppCommand('view.inspector', () => showPanel(!panel));
  const showAll = () => arrange({ ...ALL_ROWS, sort: arrangement.sort, groupByTheme: arrangement.groupByTheme });
  const unfold = () => change((now) => ({ ...now, folded: [] }));
  const goTo = (wish: CompareTarget) => {
    if (wish.what === 'filter') {
      showAll();
      arrange(wish.filter);
      unfold();
    } else {
      if (!shown.some(({ question }) => question.id === wish.id)) {
        showAll();
        unfold();
      }
      toQuestion(wish.id);
    }
    focusGrid();
    onArrived();
  };
  const latestGoTo = useRef(goTo);
  useEffect(() => {
    latestGoTo.current = goTo;
  });
  useEffect(() => {
    if (wished !== null) latestGoTo.current(wished);
  }, [wished]);

  const open: GridActions['onOpen'] = (row, { reportId, claimId }) => {
    const claims = row.answers.flatMap((answer) => answer.claims);
    const from = claims.find((claim) => (claimId === undefined ? claim.reportId === reportId : claim.id === claimId));
    const sides = twoSides(row, detailOf(row).proposal, from ?? null);
    if (sides[0]?.placement === 'orphaned') notify({ text: say('compare.these-words-arent-in-the-reports') });
    onShow(sides.filter((claim, index) => index === 0 || claim.placement !== 'orphaned'));
  };
  const movable = arrangement.sort === 'analyst';
  const allowsMove = () => {
    if (!movable) notify({ text: say('compare.questions-can-be-moved-while-they') });
    return movable;
  };
  const menuDeeds: QuestionActions = {
    open: (row) => open(row, {}),
    rename: ({ question }) => setRenaming(question.id),
    describe: (row) => toPanel(row, 'question-description'),
    detail: (row) => toPanel(row, 'decision'),
    accept: deeds.accept,
    merge: ({ question }) => setAsked({ what: 'merge', id: question.id }),
    split: ({ question }) => setAsked({ what: 'split', id: question.id }),
    remove: (row) => {
      const at = shown.indexOf(row);
      const next = shown[at + 1] ?? shown[at - 1];
      if (next !== undefined) toQuestion(next.question.id);
      deeds.remove(row);
    },
    move: (row, by) => {
      const other = shown[shown.indexOf(row) + by];
      return movable && other !== undefined ? () => deeds.moveTo(row, other) : null;
    },
  };
  const moveColumn = (from: number, to: number) =>
    change((now) => ({ ...now, columns: moved(reports, from, to).map(({ id }) => id) }));
  const columnMenuOf = (report: Report) =>
    columnMenu(report, reports, omittedCounts.get(report.id) ?? 0, {
      open: () => onReport(report.id),
      omissions: () => {
        showPanel(true);
        setTab({ tab: 'omissions', report: report.id });
      },
      only: () => arrange({ reports: [report.id] }),
      move: moveColumn,
      usualOrder: () => change((now) => ({ ...now, columns: [] })),
    });
  const actions: GridActions = {
    onPlace: (next) => change((now) => ({ ...now, place: next })),
    onOpen: open,
    onDetail: menuDeeds.detail,
    onFold: (theme) => {
      const id = theme?.id ?? null;
      change(({ folded, ...now }) => ({
        ...now,
        folded: folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id],
      }));
    },
    onRename: (row) => setRenaming(row?.question.id ?? null),
    onRowMenu: (row, at) =>
      setMenu({ label: row.question.wording, at, entries: questionMenu(row, menuDeeds, rows.length) }),
    onColumnMenu: (report, at) =>
      setMenu({ label: nameOf(context.names, report.id, words), at, entries: columnMenuOf(report) }),
    onMoveColumn: moveColumn,
    onMoveRow: (row, to) => {
      if (allowsMove()) deeds.moveTo(row, to);
    },
    onKey: (key, row) => {
      const deed = QUESTION_KEYS[key.length === 1 ? key.toLowerCase() : key];
      if (key === 'n' || key === 'N') setAsked({ what: 'new' });
      else if (deed !== undefined && row !== null && isPossible(deed, row)) menuDeeds[deed](row);
      else return false;
      return true;
    },
  };
  const isPossible = (deed: string, row: ComparisonRow) =>
    (deed !== 'merge' || rows.length > 1) && (deed !== 'split' || row.answers.some(({ claims }) => claims.length > 0));
  const close = () => {
    setAsked(null);
    setSetting(false);
    focusGrid();
  };
  return (
    <div className={styles['screen']}>
      <main className={styles['main']}>
        <CompareBar
          comparison={comparison}
          reports={reports}
          tags={tags}
          arrangement={arrangement}
          shown={lines.reduce((sum, line) => sum + (line.kind === 'theme' ? (line.folded ? line.count : 0) : 1), 0)}
          onArrange={arrange}
          onNew={() => setAsked({ what: 'new' })}
          onSettings={() => setSetting(true)}
        />
        {lines.length === 0 ? (
          <NoQuestions
            filtered={rows.length > 0 && isFiltered(arrangement)}
            reports={reports.length}
            onAll={showAll}
            onNew={() => setAsked({ what: 'new' })}
          />
        ) : (
          <QuestionGrid
            {...actions}
            comparison={comparison}
            lines={lines}
            reports={reports}
            tags={tags}
            grouped={arrangement.groupByTheme}
            omitted={omittedCounts}
            place={place ?? (lines[0] === undefined ? null : { line: lineKey(lines[0]), column: 'question' })}
            renaming={renaming}
            movable={movable}
          />
        )}
      </main>
      {panel && rows.length > 0 ? (
        <ComparePanel
          shown={tab}
          onTab={setTab}
          row={focused}
          comparison={comparison}
          reports={reports}
          tags={tags}
          omitted={omitted}
          onQuestion={(id, report) => {
            toQuestion(id, report);
            focusGrid();
          }}
          onShow={onShow}
          onClose={() => {
            showPanel(false);
            focusGrid();
          }}
          onBack={focusGrid}
        />
      ) : null}
      {menu === null ? null : <ContextMenu {...menu} onClose={() => setMenu(null)} />}
      {asked === null ? null : (
        <QuestionDialogs asked={asked} comparison={comparison} onDone={(id) => toQuestion(id)} onClose={close} />
      )}
      {setting ? <ComparisonSettingsDialog onClose={close} /> : null}
    </div>
  );
}

/** Gives the keyboard to the grid after the element that had it is gone. */
const focusGrid = () => focusPlaceSoon('compare-grid');
