import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, type RefObject } from 'react';
import { scaled } from '#renderer/ui/interface-scale.ts';
import type { ClaimRows } from './use-claim-rows.ts';

/** The height of a row in CSS pixels: two lines of text. */
const rowHeight = () => scaled(46);
const headHeight = () => scaled(34);

/** Rows drawn above and below the visible ones: fewer show as gaps while scrolling, more take longer to draw. */
const OVERSCAN = 8;

/** The rows near the screen, and the geometry of the table. */
interface VirtualRows {
  readonly items: readonly VirtualItem[];
  /** The height of all rows in CSS pixels. */
  readonly height: number;
  readonly scrollTo: (row: number) => void;
  /** Returns the number of rows that Page Down moves by. */
  readonly page: () => number;
}

/** Draws only the rows near the screen, and scrolls to the row that the table is opened at. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  rows: ClaimRows,
  count: number,
  openedAt: number,
): VirtualRows {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: rowHeight,
    overscan: OVERSCAN,
    scrollPaddingStart: headHeight(),
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = (items.at(-1)?.index ?? 0) + 1;
  useEffect(() => rows.show(first, last), [rows, first, last]);
  useEffect(() => {
    if (openedAt > 0) virtualizer.scrollToIndex(openedAt, { align: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the table is opened
  }, []);
  return {
    items,
    height: virtualizer.getTotalSize(),
    scrollTo: (row) => virtualizer.scrollToIndex(row),
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight()) / rowHeight()) - 1),
  };
}
