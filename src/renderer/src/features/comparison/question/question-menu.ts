import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** The actions of a question. */
export interface QuestionActions {
  readonly open: (row: ComparisonRow) => void;
  readonly rename: (row: ComparisonRow) => void;
  readonly describe: (row: ComparisonRow) => void;
  readonly accept: (row: ComparisonRow) => void;
  readonly detail: (row: ComparisonRow) => void;
  readonly merge: (row: ComparisonRow) => void;
  readonly split: (row: ComparisonRow) => void;
  readonly remove: (row: ComparisonRow) => void;
  /** Returns the move by one line among the visible questions, or null where there is no room or no own order. */
  readonly move: (row: ComparisonRow, by: 1 | -1) => (() => void) | null;
}

/** The keys that act on the question with the keyboard; its menu shows them. */
export const QUESTION_KEYS: Readonly<Record<string, keyof Omit<QuestionActions, 'move'>>> = {
  a: 'accept',
  d: 'describe',
  m: 'merge',
  s: 'split',
  Delete: 'remove',
};

/** Returns the menu of a question. `count` is the number of all questions: the only one can't be merged. */
export function questionMenu(row: ComparisonRow, actions: QuestionActions, count: number): readonly MenuEntry[] {
  const claims = row.answers.flatMap((answer) => answer.claims).length;
  const [up, down] = [actions.move(row, -1), actions.move(row, 1)];
  return [
    {
      id: 'open',
      label:
        row.answers.length > 1 ? say('compare.show-both-sides-in-the-reports') : say('compare.show-it-in-the-report'),
      keys: 'Enter',
      disabled: claims === 0,
      run: () => actions.open(row),
    },
    {
      id: 'accept',
      label: say('compare.accept-the-proposed-verdict'),
      keys: 'A',
      disabled: row.decisionState === 'accepted',
      run: () => actions.accept(row),
    },
    { id: 'detail', label: say('compare.decide-resolve-see-why'), run: () => actions.detail(row) },
    'line',
    { id: 'rename', label: say('compare.rename'), keys: 'F2', run: () => actions.rename(row) },
    { id: 'describe', label: say('compare.describe-set-theme'), keys: 'D', run: () => actions.describe(row) },
    { id: 'up', label: say('compare.move-up'), keys: 'Alt ↑', disabled: up === null, run: () => up?.() },
    { id: 'down', label: say('compare.move-down'), keys: 'Alt ↓', disabled: down === null, run: () => down?.() },
    { id: 'merge', label: say('compare.merge-into'), keys: 'M', disabled: count < 2, run: () => actions.merge(row) },
    { id: 'split', label: say('compare.split-2'), keys: 'S', disabled: claims < 2, run: () => actions.split(row) },
    'line',
    {
      id: 'remove',
      label: say('compare.delete-question'),
      keys: 'Delete',
      danger: true,
      run: () => actions.remove(row),
    },
  ];
}
