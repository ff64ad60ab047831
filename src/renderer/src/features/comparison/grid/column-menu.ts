import type { Report } from '#core/model/report.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** The actions of a report's column. */
export interface ColumnActions {
  readonly open: () => void;
  readonly omissions: () => void;
  /** Shows only the questions that the report answers. */
  readonly only: () => void;
  /** Moves a column from one index to another, both counted from 0. */
  readonly move: (from: number, to: number) => void;
  /** Puts all columns into the order of the list of reports. */
  readonly usualOrder: () => void;
}

/** Returns the menu at the head of a column. `omitted` is the number of questions that the report doesn't mention. */
export function columnMenu(
  report: Report,
  columns: readonly Report[],
  omitted: number,
  actions: ColumnActions,
): readonly MenuEntry[] {
  const at = columns.indexOf(report);
  return [
    { id: 'open', label: say('compare.open-the-report'), run: actions.open },
    {
      id: 'omissions',
      label: say('compare.what-it-leaves-out', { count: omitted }),
      disabled: omitted === 0,
      run: actions.omissions,
    },
    { id: 'only', label: say('compare.only-questions-it-answers'), run: actions.only },
    'line',
    {
      id: 'left',
      label: say('compare.move-left'),
      keys: 'Alt ←',
      disabled: at === 0,
      run: () => actions.move(at, at - 1),
    },
    {
      id: 'right',
      label: say('compare.move-right'),
      keys: 'Alt →',
      disabled: at === columns.length - 1,
      run: () => actions.move(at, at + 1),
    },
    { id: 'usual', label: say('compare.columns-in-the-order-of-the'), run: actions.usualOrder },
  ];
}
