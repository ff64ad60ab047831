import type { Virtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { CellActions } from './cell-actions.ts';
import { cellAround } from './cell-id.ts';
import type { GridActions } from './grid-actions.ts';
import type { GridWidths } from './grid-widths.ts';
import { useDragOrder } from './use-drag-order.ts';

interface GridDragOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly cells: CellActions;
  readonly on: GridActions;
  readonly rowVirtualizer: Virtualizer<HTMLElement, Element>;
  readonly widths: GridWidths;
  /** The number of columns of reports. */
  readonly reports: number;
}

/** Drags questions by their grips and columns by their heads. */
export function useGridDrag({ scroller, cells, on, rowVirtualizer, widths, reports }: GridDragOptions) {
  return useDragOrder({
    scroller,
    take: (target) => {
      const at = cellAround(target);
      if (at === null || target.closest('[data-menu]') !== null) return null;
      if (at.line < 0) return cells.reportAt(at.column) === undefined ? null : { what: 'column', from: at.column - 1 };
      return target.closest('[data-grip]') === null ? null : { what: 'row', from: at.line };
    },
    placeAt: (what, x, y) => {
      const element = scroller.current;
      const box = element?.getBoundingClientRect();
      if (element === null || box === undefined) return 0;
      if (what === 'row') return rowVirtualizer.getVirtualItemForOffset(y - box.top + element.scrollTop)?.index ?? 0;
      const column = Math.floor((x - box.left + element.scrollLeft - widths.frozen.question) / widths.column);
      return Math.max(0, Math.min(column, reports - 1));
    },
    onDrop: ({ what, from, to }) => {
      if (what === 'column') return on.onMoveColumn(from, to);
      const row = cells.rowAt(from);
      // a drop on the line of a theme counts for the question next to it
      const onto = cells.rowAt(to) ?? cells.rowAt(to < from ? to + 1 : to - 1);
      if (row !== null && onto !== null) on.onMoveRow(row, onto);
    },
  });
}
