import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import { twoSides } from '#core/comparison/verdict/two-sides.ts';
import type { GridActions } from '#renderer/features/comparison/grid/grid-actions.ts';
import type { PassageToShow } from '#renderer/features/comparison/passages/passage-to-show.ts';
import type { QuestionActions } from '#renderer/features/comparison/question/question-menu.ts';
import { focusPlaceSoon, type FocusPlace } from '#renderer/ui/focus-places.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { CompareLines } from './use-compare-lines.ts';
import type { OpenDialogs } from './use-open-dialogs.ts';
import type { QuestionCommands } from './use-question-commands.ts';
import type { ViewChanges } from './view-changes.ts';

interface QuestionActionsOptions {
  readonly comparison: Comparison;
  readonly lines: CompareLines;
  readonly movable: boolean;
  readonly changes: ViewChanges;
  readonly commands: QuestionCommands;
  readonly dialogs: OpenDialogs;
  readonly onShow: (places: readonly PassageToShow[]) => void;
}

/** The actions of a question, which its menu, its keys and its cells share. */
export function questionActions(options: QuestionActionsOptions): QuestionActions & Pick<GridActions, 'onOpen'> {
  const { lines, movable, changes, commands, dialogs } = options;
  const { visible } = lines;
  const onOpen = openClaims(options);
  const toPanel = ({ question }: ComparisonRow, place: FocusPlace) => {
    changes.showPanel(true);
    dialogs.setTab({ tab: 'question', report: null });
    focusPlaceSoon(place, question.id);
  };
  return {
    onOpen,
    open: (row) => onOpen(row, {}),
    rename: ({ question }) => dialogs.setRenaming(question.id),
    describe: (row) => toPanel(row, 'question-description'),
    detail: (row) => toPanel(row, 'decision'),
    accept: commands.accept,
    merge: ({ question }) => dialogs.setDialog({ what: 'merge', id: question.id }),
    split: ({ question }) => dialogs.setDialog({ what: 'split', id: question.id }),
    remove: (row) => {
      const at = visible.indexOf(row);
      const next = visible[at + 1] ?? visible[at - 1];
      if (next !== undefined) changes.toQuestion(next.question.id);
      commands.remove(row);
    },
    move: (row, by) => {
      const other = visible[visible.indexOf(row) + by];
      return movable && other !== undefined ? () => commands.moveTo(row, other) : null;
    },
  };
}

/** Shows a claim, or a report's first one, beside a claim from the other side of the verdict. */
const openClaims =
  ({ comparison, onShow }: QuestionActionsOptions): GridActions['onOpen'] =>
  (row, { reportId, claimId }) => {
    const claims = row.answers.flatMap((answer) => answer.claims);
    const from = claims.find((claim) => (claimId === undefined ? claim.reportId === reportId : claim.id === claimId));
    const sides = twoSides(row, comparison.detailOf(row).proposal, from ?? null);
    if (sides[0]?.placement === 'orphaned') notify({ text: say('compare.these-words-arent-in-the-reports') });
    onShow(sides.filter((claim, index) => index === 0 || claim.placement !== 'orphaned'));
  };
