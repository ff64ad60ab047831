import type { MouseEvent, RefObject } from 'react';
import type { ClaimId } from '#core/base/id.ts';
import type { CellActions } from './cell-actions.ts';
import { cellAround } from './cell-id.ts';
import type { GridActions } from './grid-actions.ts';

interface GridPointerOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly cells: CellActions;
  readonly on: GridActions;
  /** Whether the click that arrives only ends a drag. */
  readonly endsDrag: () => boolean;
}

/** The mouse of the grid: a click acts, a double click renames a question, the right button opens a menu. */
export function gridPointer({ scroller, cells, on, endsDrag }: GridPointerOptions) {
  return {
    onClick: (event: MouseEvent) => {
      const target = event.target as Element;
      const at = cellAround(target);
      if (endsDrag() || at === null || target.closest('textarea') !== null) return;
      cells.goTo(at);
      const row = cells.rowAt(at.line);
      const report = cells.reportAt(at.column);
      scroller.current?.focus();
      if (target.closest('[data-menu]') !== null) cells.openMenu(at, target.closest('[id]'));
      else if (at.line < 0 || row === null) cells.enter(at);
      else if (report !== undefined) cells.openAnswer(row, report, claimAround(target));
    },
    onDoubleClick: (event: MouseEvent) => {
      const at = cellAround(event.target as Element);
      const row = at?.column === 0 ? cells.rowAt(at.line) : null;
      if (row !== null) on.onRename(row);
    },
    onContextMenu: (event: MouseEvent) => {
      const at = cellAround(event.target as Element);
      if (at === null) return;
      event.preventDefault();
      cells.goTo(at);
      scroller.current?.focus();
      cells.openMenu(at, cells.elementAt(at));
    },
  };
}

const claimAround = (element: Element): ClaimId | undefined =>
  element.closest<HTMLElement>('[data-claim]')?.dataset['claim'] as ClaimId | undefined;
