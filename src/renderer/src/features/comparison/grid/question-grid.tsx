import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { QuestionId, ReportId } from '#core/base/id.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { useInterfaceScale } from '#renderer/ui/interface-scale.ts';
import { say } from '#renderer/words/interface-words.ts';
import { cellActions } from './cell-actions.ts';
import { cellId } from './cell-id.ts';
import { cellOfPlace, type GridPlace } from './compare-place.ts';
import { DropLine } from './drop-line.tsx';
import type { GridActions } from './grid-actions.ts';
import { GridBody } from './grid-body.tsx';
import { GridHeads } from './grid-heads.tsx';
import { gridKeys } from './grid-keys.ts';
import { lineKey, type GridLine } from './grid-lines.ts';
import { gridPointer } from './grid-pointer.ts';
import { gridWidths } from './grid-widths.ts';
import { useGridDrag } from './use-grid-drag.ts';
import { useGridVirtual } from './use-grid-virtual.ts';
import { useGridWidth } from './use-grid-width.ts';
import styles from './compare-grid.module.css';

interface QuestionGridProps {
  readonly comparison: Comparison;
  readonly lines: readonly GridLine[];
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly grouped: boolean;
  /** The number of questions that each report leaves out. */
  readonly omitted: ReadonlyMap<ReportId, number>;
  readonly place: GridPlace | null;
  readonly renaming: QuestionId | null;
  /** Whether questions are in the analyst's order, in which they can be moved. */
  readonly movable: boolean;
  readonly on: GridActions;
}

/**
 * Questions × reports: virtual in both directions, with a keyboard of its own (WAI-ARIA grid).
 *
 * Long because it connects the parts of the grid: keyboard, pointer, drag and geometry are in files of their own.
 */
export function QuestionGrid(props: QuestionGridProps) {
  const { comparison, lines, reports, tags, grouped, omitted, place, renaming, movable, on } = props;
  const { context } = comparison;
  const { element: scroller, width: room, attach } = useGridWidth();
  const scale = useInterfaceScale();
  const widths = useMemo(() => gridWidths(room, reports.length, scale), [room, reports.length, scale]);
  const drawn = room > 0;
  const keys = useMemo(() => lines.map(lineKey), [lines]);
  const columnCount = reports.length + 2;
  const active = cellOfPlace(place, keys, reports);
  const virtual = useGridVirtual({ scroller, lines, keys, reports, widths, grouped, active });
  const { heights, rowVirtualizer, columnVirtualizer } = virtual;
  useEffect(() => {
    if (!drawn) return;
    if (active.line >= 0) rowVirtualizer.scrollToIndex(active.line);
    if (active.column > 0 && active.column <= reports.length) columnVirtualizer.scrollToIndex(active.column - 1);
    // only when the place changes: rows that come and go around it scroll nothing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, drawn]);

  const cells = cellActions(lines, keys, reports, on);
  const drag = useGridDrag({ scroller, cells, on, rowVirtualizer, widths, reports: reports.length });
  const totalHeight = rowVirtualizer.getTotalSize();
  const columns = columnVirtualizer.getVirtualItems();
  const onKeyDown = gridKeys({
    scroller,
    active,
    cells,
    on,
    lines: lines.length,
    columns: columnCount,
    totalHeight,
    cancelDrag: drag.cancel,
  });
  const pointer = gridPointer({ scroller, cells, on, endsDrag: drag.endsDrag });

  const latest = useRef(on);
  useEffect(() => {
    latest.current = on;
  });
  // always the same function: a row is drawn again only when something of its own changes
  const onRenamed = useCallback(() => {
    latest.current.onRename(null);
    scroller.current?.focus();
  }, [scroller]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a grid is operated through its container
    <div
      ref={useFocusPlace('compare-grid', { ref: attach })}
      className={styles['grid']}
      role="grid"
      tabIndex={0}
      aria-label={say('compare.comparison')}
      aria-rowcount={lines.length + 1}
      aria-colcount={columnCount}
      aria-activedescendant={drawn ? cellId(active.line, active.column) : undefined}
      onKeyDown={onKeyDown}
      {...pointer}
      onPointerDown={drag.onPointerDown}
      onPointerMove={drag.onPointerMove}
      onPointerUp={drag.onPointerUp}
      onPointerCancel={() => drag.cancel()}
      data-dragging={drag.dragged?.what}
    >
      {drawn ? (
        <>
          <GridHeads
            reports={reports}
            columns={columns}
            context={context}
            omitted={omitted}
            widths={widths}
            active={active.line === -1 ? active.column : null}
            dragged={drag.dragged?.what === 'column' ? drag.dragged.from + 1 : null}
          />
          <GridBody
            lines={lines}
            reports={reports}
            tags={tags}
            context={context}
            widths={widths}
            height={totalHeight}
            rows={rowVirtualizer.getVirtualItems()}
            columns={columns}
            active={active}
            grouped={grouped}
            renaming={renaming}
            movable={movable}
            onRenamed={onRenamed}
          >
            <DropLine dragged={drag.dragged} heights={heights} widths={widths} />
          </GridBody>
        </>
      ) : null}
    </div>
  );
}
