import type { GridWidths } from './grid-widths.ts';
import type { Dragged } from './use-drag-order.ts';
import styles from './compare-grid.module.css';

interface DropLineProps {
  readonly dragged: Dragged | null;
  /** The heights of the lines in pixels. */
  readonly heights: readonly number[];
  readonly widths: GridWidths;
}

/** The mark at the place where the dragged row or column would be dropped. */
export function DropLine({ dragged, heights, widths: { frozen, column } }: DropLineProps) {
  if (dragged === null) return null;
  const { what, from, to } = dragged;
  const edge = to > from ? to + 1 : to;
  if (what === 'column') {
    return <div className={styles['dropColumn']} style={{ insetInlineStart: frozen.question + edge * column }} />;
  }
  const top = heights.slice(0, edge).reduce((sum, height) => sum + height, 0);
  return <div className={styles['dropRow']} style={{ top }} />;
}
