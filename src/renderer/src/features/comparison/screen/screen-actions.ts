import type { ReportId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Report } from '#core/model/report.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { columnMenu } from '#renderer/features/comparison/grid/column-menu.ts';
import { moved } from '#renderer/features/comparison/grid/column-order.ts';
import type { GridActions } from '#renderer/features/comparison/grid/grid-actions.ts';
import {
  QUESTION_KEYS,
  questionMenu,
  type QuestionActions,
} from '#renderer/features/comparison/question/question-menu.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { CompareLines } from './use-compare-lines.ts';
import type { OpenDialogs } from './use-open-dialogs.ts';
import type { QuestionCommands } from './use-question-commands.ts';
import type { ViewChanges } from './view-changes.ts';

interface ScreenActionsOptions {
  readonly comparison: Comparison;
  readonly lines: CompareLines;
  readonly movable: boolean;
  readonly actions: QuestionActions & Pick<GridActions, 'onOpen'>;
  readonly changes: ViewChanges;
  readonly commands: QuestionCommands;
  readonly dialogs: OpenDialogs;
  readonly onReport: (id: ReportId) => void;
}

/** The actions of the grid: menus, keys, and the order of rows and columns. */
export function screenActions(options: ScreenActionsOptions): GridActions {
  const { comparison, lines, movable, actions, changes, commands, dialogs, onReport } = options;
  const { reports, omittedCounts } = lines;
  const { rows, context } = comparison;
  const moveColumn = (from: number, to: number) => changes.orderColumns(moved(reports, from, to).map(({ id }) => id));
  const entriesOf = (report: Report) =>
    columnMenu(report, reports, omittedCounts.get(report.id) ?? 0, {
      open: () => onReport(report.id),
      omissions: () => {
        changes.showPanel(true);
        dialogs.setTab({ tab: 'omissions', report: report.id });
      },
      only: () => changes.arrange({ reports: [report.id] }),
      move: moveColumn,
      usualOrder: () => changes.orderColumns([]),
    });
  const isPossible = (action: string, row: ComparisonRow) =>
    (action !== 'merge' || rows.length > 1) &&
    (action !== 'split' || row.answers.some(({ claims }) => claims.length > 0));
  return {
    onPlace: changes.toPlace,
    onOpen: actions.onOpen,
    onDetail: actions.detail,
    onFold: changes.fold,
    onRename: (row) => dialogs.setRenaming(row?.question.id ?? null),
    onRowMenu: (row, at) =>
      dialogs.setMenu({ label: row.question.wording, at, entries: questionMenu(row, actions, rows.length) }),
    onColumnMenu: (report, at) =>
      dialogs.setMenu({ label: nameOf(context.names, report.id, words), at, entries: entriesOf(report) }),
    onMoveColumn: moveColumn,
    onMoveRow: (row, to) => {
      if (movable) commands.moveTo(row, to);
      else notify({ text: say('compare.questions-can-be-moved-while-they') });
    },
    onKey: (key, row) => {
      const action = QUESTION_KEYS[key.length === 1 ? key.toLowerCase() : key];
      if (key === 'n' || key === 'N') dialogs.setDialog({ what: 'new' });
      else if (action !== undefined && row !== null && isPossible(action, row)) actions[action](row);
      else return false;
      return true;
    },
  };
}
