import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, type RefObject } from 'react';
import type { Report } from '#core/model/report.ts';
import type { GridCell } from '#renderer/ui/grid-step.ts';
import { headHeight } from './grid-heads.tsx';
import type { GridLine } from './grid-lines.ts';
import type { GridWidths } from './grid-widths.ts';
import { lineHeight } from './line-height.ts';

interface GridVirtualOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly lines: readonly GridLine[];
  /** The key of each line. */
  readonly keys: readonly string[];
  readonly reports: readonly Report[];
  readonly widths: GridWidths;
  /** Whether questions are grouped under their themes. */
  readonly grouped: boolean;
  /** The cell with the keyboard. */
  readonly active: GridCell;
}

/** Returns the lines and columns in sight with their places. Nothing is measured: heights follow from the content. */
export function useGridVirtual({ scroller, lines, keys, reports, widths, grouped, active }: GridVirtualOptions) {
  const { frozen, column } = widths;
  const heights = useMemo(() => lines.map((line) => lineHeight(line, widths, grouped)), [lines, widths, grouped]);
  const rowVirtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[index] ?? 0,
    // a new function when heights change, on which the virtualizer forgets the old ones
    getItemKey: useCallback(
      (index: number) => (heights.length > index ? (keys[index] ?? index) : index),
      [keys, heights],
    ),
    rangeExtractor: useRangeWith(active.line),
    overscan: 3,
    scrollMargin: headHeight(),
    scrollPaddingStart: headHeight(),
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: reports.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => column,
    getItemKey: useCallback((index: number) => (column > 0 ? (reports[index]?.id ?? index) : index), [reports, column]),
    rangeExtractor: useRangeWith(active.column - 1),
    overscan: 1,
    paddingStart: frozen.question,
    paddingEnd: frozen.verdict,
    scrollPaddingStart: frozen.question,
    scrollPaddingEnd: frozen.verdict,
  });
  return { heights, rowVirtualizer, columnVirtualizer };
}

/** Keeps the item with the keyboard drawn, because `aria-activedescendant` names its element. */
function useRangeWith(active: number): (range: Range) => number[] {
  return useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      return active < 0 || active >= range.count || drawn.includes(active)
        ? drawn
        : [...drawn, active].sort((a, b) => a - b);
    },
    [active],
  );
}
