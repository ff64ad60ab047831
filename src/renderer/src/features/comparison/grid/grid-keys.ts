import type { KeyboardEvent, RefObject } from 'react';
import { gridStep, type GridCell } from '#renderer/ui/grid-step.ts';
import type { CellActions } from './cell-actions.ts';
import type { GridActions } from './grid-actions.ts';
import { headHeight } from './grid-heads.tsx';

interface GridKeysOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly active: GridCell;
  readonly cells: CellActions;
  readonly on: GridActions;
  readonly lines: number;
  readonly columns: number;
  /** Pixels of all lines together. */
  readonly totalHeight: number;
  readonly cancelDrag: () => boolean;
}

/** The keyboard of the grid (WAI-ARIA grid): arrows move, Alt and arrows sort, Enter and letters act. */
export function gridKeys(options: GridKeysOptions): (event: KeyboardEvent) => void {
  const { scroller, active, cells, on, lines, columns, totalHeight, cancelDrag } = options;
  const pageOf = (height: number) =>
    Math.max(1, Math.floor((height - headHeight()) / (totalHeight / Math.max(1, lines))));
  return (event) => {
    if (event.target !== scroller.current) return;
    const control = event.ctrlKey || event.metaKey;
    const page = pageOf(scroller.current?.clientHeight ?? 0);
    const next = gridStep(event.key, control, active, { lines, columns, page });
    const row = cells.rowAt(active.line);
    const taken = (): boolean => {
      if (event.key === 'Escape') return cancelDrag();
      if (event.altKey) return !control && cells.shift(active, event.key);
      if (next !== null) cells.goTo(next);
      else if (event.key === 'Enter' && !control) cells.enter(active);
      else if (event.key === 'F2' && row !== null) on.onRename(row);
      else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
        cells.openMenu(active, cells.elementAt(active));
      else return !control && on.onKey(event.key, row);
      return true;
    };
    if (taken()) event.preventDefault();
  };
}
