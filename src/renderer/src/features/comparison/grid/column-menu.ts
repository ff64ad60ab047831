import type { Report } from '#core/model/report.ts';
import type { MenuEntry } from '#renderer/ui/menu.tsx';

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
    { id: 'open', label: 'Open the report', run: deeds.open },
    { id: 'omissions', label: `What it leaves out (${left})`, disabled: left === 0, run: deeds.omissions },
    { id: 'only', label: 'Only questions it answers', run: deeds.only },
    'line',
    { id: 'left', label: 'Move left', keys: 'Alt ←', disabled: at === 0, run: () => deeds.move(at, at - 1) },
    {
      id: 'right',
      label: 'Move right',
      keys: 'Alt →',
      disabled: at === columns.length - 1,
      run: () => deeds.move(at, at + 1),
    },
    { id: 'usual', label: 'Columns in the order of the reports', run: deeds.usualOrder },
  ];
}
