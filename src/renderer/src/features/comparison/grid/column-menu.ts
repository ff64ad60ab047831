import type { Report } from '#core/model/report.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** What can be done from the head of a report's column. */
export interface ColumnActions {
  readonly open: () => void;
  readonly omissions: () => void;
  /** Shows only the questions that the report answers. */
  readonly only: () => void;
  /** From and to, counted from 0. */
  readonly move: (from: number, to: number) => void;
  readonly usualOrder: () => void;
}

/** The menu at the head of a column. `left` is how many questions the report doesn't mention. */
export function columnMenu(
  report: Report,
  columns: readonly Report[],
  left: number,
  deeds: ColumnActions,
): readonly MenuEntry[] {
  const at = columns.indexOf(report);
  return [
    { id: 'open', label: say('compare.open-the-report'), run: deeds.open },
    {
      id: 'omissions',
      label: say('compare.what-it-leaves-out', { count: left }),
      disabled: left === 0,
      run: deeds.omissions,
    },
    { id: 'only', label: say('compare.only-questions-it-answers'), run: deeds.only },
    'line',
    {
      id: 'left',
      label: say('compare.move-left'),
      keys: 'Alt ←',
      disabled: at === 0,
      run: () => deeds.move(at, at - 1),
    },
    {
      id: 'right',
      label: say('compare.move-right'),
      keys: 'Alt →',
      disabled: at === columns.length - 1,
      run: () => deeds.move(at, at + 1),
    },
    { id: 'usual', label: say('compare.columns-in-the-order-of-the'), run: deeds.usualOrder },
  ];
}
