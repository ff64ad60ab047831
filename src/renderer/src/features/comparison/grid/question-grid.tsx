import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { ClaimId, QuestionId, ReportId } from '#core/base/id.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Comparison } from '#core/comparison/comparison.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { useReportColour } from '#renderer/features/comparison/live/use-report-colour.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { gridStep, type GridCell } from '#renderer/ui/grid-step.ts';
import { useInterfaceScale } from '#renderer/ui/interface-scale.ts';
import { say } from '#renderer/words/interface-words.ts';
import { cellAround, cellId } from './cell-id.ts';
import type { GridPlace } from './compare-place.ts';
import { DropLine } from './drop-line.tsx';
import { GridHeads, headHeight } from './grid-heads.tsx';
import { lineKey, type GridLine } from './grid-lines.ts';
import { GridRow } from './grid-row.tsx';
import { gridWidths } from './grid-widths.ts';
import { ThemeRow } from './theme-row.tsx';
import { useDragOrder } from './use-drag-order.ts';
import { useGridVirtual } from './use-grid-virtual.ts';
import { useGridWidth } from './use-grid-width.ts';
import styles from './compare-grid.module.css';

/** What the grid can be asked to do. */
export interface GridActions {
  readonly onPlace: (place: GridPlace) => void;
  /** Shows the words: of a claim, of a report's answer, or of both sides of the verdict. */
  readonly onOpen: (row: ComparisonRow, of: { readonly reportId?: ReportId; readonly claimId?: ClaimId }) => void;
  /** Leads to the panel. */
  readonly onDetail: (row: ComparisonRow) => void;
  readonly onFold: (theme: Tag | null) => void;
  readonly onRename: (row: ComparisonRow | null) => void;
  readonly onRowMenu: (row: ComparisonRow, at: Element) => void;
  readonly onColumnMenu: (report: Report, at: Element) => void;
  readonly onMoveColumn: (from: number, to: number) => void;
  /** Puts a question into the place of another. */
  readonly onMoveRow: (row: ComparisonRow, to: ComparisonRow) => void;
  /** Keys with a meaning for a question: Delete and the letters. True when it was one. */
  readonly onKey: (key: string, row: ComparisonRow | null) => boolean;
}

interface QuestionGridProps extends GridActions {
  readonly comparison: Comparison;
  readonly lines: readonly GridLine[];
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly grouped: boolean;
  /** How many questions each report leaves out. */
  readonly omitted: ReadonlyMap<ReportId, number>;
  readonly place: GridPlace | null;
  readonly renaming: QuestionId | null;
  /** Whether questions stand in the analyst's order, in which they can be moved. */
  readonly movable: boolean;
}

/** Questions × reports: virtual in both directions, with a keyboard of its own (WAI-ARIA grid). */
export function QuestionGrid(props: QuestionGridProps) {
  const { comparison, lines, reports, tags, grouped, omitted, place, renaming, movable, ...on } = props;
  const { context } = comparison;
  const colourOf = useReportColour();
  const scale = useInterfaceScale();
  const { element: scroller, width: room, attach } = useGridWidth();
  const widths = useMemo(() => gridWidths(room, reports.length, scale), [room, reports.length, scale]);
  const { frozen, column: columnWidth } = widths;

  const keys = useMemo(() => lines.map(lineKey), [lines]);
  const verdictColumn = reports.length + 1;
  const active: GridCell = {
    line: place?.line === 'head' ? -1 : Math.max(0, keys.indexOf(place?.line ?? '')),
    column:
      place?.column === 'verdict' ? verdictColumn : reports.findIndex((report) => report.id === place?.column) + 1,
  };
  const { heights, rowVirtualizer, columnVirtualizer } = useGridVirtual({
    scroller,
    lines,
    keys,
    reports,
    widths,
    grouped,
    active,
  });
  const columns = columnVirtualizer.getVirtualItems();
  const themes = useMemo(() => new Map(tags.map((tag) => [tag.id, tag])), [tags]);

  const drawn = room > 0;
  useEffect(() => {
    if (!drawn) return;
    if (active.line >= 0) rowVirtualizer.scrollToIndex(active.line);
    if (active.column > 0 && active.column < verdictColumn) columnVirtualizer.scrollToIndex(active.column - 1);
    // only when the place is another: rows that come and go around it move nothing
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [place, drawn]);

  const rowAt = (index: number) => {
    const line = lines[index];
    return line?.kind === 'row' ? line.row : null;
  };
  const goTo = ({ line, column }: GridCell) =>
    on.onPlace({
      line: line < 0 ? 'head' : (keys[line] ?? 'head'),
      column: column === 0 ? 'question' : (reports[column - 1]?.id ?? 'verdict'),
    });
  const elementAt = ({ line, column }: GridCell) => document.getElementById(cellId(line, column));
  const openMenu = (at: GridCell, element: Element | null) => {
    const row = rowAt(at.line);
    const report = reports[at.column - 1];
    if (element === null) return;
    if (row !== null) on.onRowMenu(row, element);
    else if (at.line < 0 && report !== undefined) on.onColumnMenu(report, element);
  };
  const enter = (at: GridCell) => {
    const line = lines[at.line];
    const report = reports[at.column - 1];
    if (at.line < 0) openMenu(at, elementAt(at));
    else if (line?.kind === 'theme') on.onFold(line.theme);
    else if (line === undefined) return;
    else if (at.column === verdictColumn) on.onDetail(line.row);
    else if (report === undefined) on.onOpen(line.row, {});
    else if (answerIn(line.row, report.id) !== undefined) on.onOpen(line.row, { reportId: report.id });
  };
  /** Moves the question or the column with the keyboard on it by one. */
  const shift = (key: string): boolean => {
    const by = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const from = active.column - 1;
      if (reports[from] !== undefined && reports[from + by] !== undefined) on.onMoveColumn(from, from + by);
      return true;
    }
    const row = rowAt(active.line);
    const to = rowAt(active.line + by);
    if ((key !== 'ArrowUp' && key !== 'ArrowDown') || row === null) return false;
    if (to !== null) on.onMoveRow(row, to);
    return true;
  };
  const drag = useDragOrder({
    scroller,
    take: (target) => {
      const at = cellAround(target);
      if (at === null || target.closest('[data-menu]') !== null) return null;
      if (at.line < 0) return reports[at.column - 1] === undefined ? null : { what: 'column', from: at.column - 1 };
      return target.closest('[data-grip]') === null ? null : { what: 'row', from: at.line };
    },
    placeAt: (what, x, y) => {
      const element = scroller.current;
      const box = element?.getBoundingClientRect();
      if (element === null || box === undefined) return 0;
      if (what === 'row') return rowVirtualizer.getVirtualItemForOffset(y - box.top + element.scrollTop)?.index ?? 0;
      const column = Math.floor((x - box.left + element.scrollLeft - frozen.question) / columnWidth);
      return Math.max(0, Math.min(column, reports.length - 1));
    },
    onDrop: ({ what, from, to }) => {
      if (what === 'column') return on.onMoveColumn(from, to);
      const row = rowAt(from);
      // a theme's line stands for the question next to it
      const onto = rowAt(to) ?? rowAt(to < from ? to + 1 : to - 1);
      if (row !== null && onto !== null) on.onMoveRow(row, onto);
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== scroller.current) return;
    const control = event.ctrlKey || event.metaKey;
    const usual = rowVirtualizer.getTotalSize() / Math.max(1, lines.length);
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight()) / usual));
    const next = gridStep(event.key, control, active, { lines: lines.length, columns: verdictColumn + 1, page });
    const row = rowAt(active.line);
    const taken = (): boolean => {
      if (event.key === 'Escape') return drag.cancel();
      if (event.altKey) return !control && shift(event.key);
      if (next !== null) goTo(next);
      else if (event.key === 'Enter' && !control) enter(active);
      else if (event.key === 'F2' && row !== null) on.onRename(row);
      else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
        openMenu(active, elementAt(active));
      else return !control && on.onKey(event.key, row);
      return true;
    };
    if (taken()) event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const at = cellAround(target);
    if (drag.endsDrag() || at === null || target.closest('textarea') !== null) return;
    goTo(at);
    const row = rowAt(at.line);
    const report = reports[at.column - 1];
    scroller.current?.focus();
    if (target.closest('[data-menu]') !== null) openMenu(at, target.closest('[id]'));
    else if (at.line < 0 || row === null) enter(at);
    else if (report !== undefined) {
      const claimId = target.closest<HTMLElement>('[data-claim]')?.dataset['claim'] as ClaimId | undefined;
      if (answerIn(row, report.id) !== undefined)
        on.onOpen(row, { reportId: report.id, ...(claimId === undefined ? {} : { claimId }) });
    }
  };
  const onContextMenu = (event: MouseEvent) => {
    const at = cellAround(event.target as Element);
    if (at === null) return;
    event.preventDefault();
    goTo(at);
    scroller.current?.focus();
    openMenu(at, elementAt(at));
  };

  const latest = useRef(on);
  useEffect(() => {
    latest.current = on;
  });
  // the same function always: rows are drawn anew only where something of theirs is another
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
      aria-colcount={verdictColumn + 1}
      aria-activedescendant={drawn ? cellId(active.line, active.column) : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDoubleClick={(event) => {
        const at = cellAround(event.target as Element);
        const row = at?.column === 0 ? rowAt(at.line) : null;
        if (row !== null) on.onRename(row);
      }}
      onContextMenu={onContextMenu}
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
          <div
            role="presentation"
            className={styles['body']}
            style={{ height: rowVirtualizer.getTotalSize(), width: widths.row }}
          >
            {rowVirtualizer.getVirtualItems().map(({ index, key, start, size }) => {
              const line = lines[index];
              const here = active.line === index ? active.column : null;
              const top = start - headHeight();
              if (line === undefined) return null;
              if (line.kind === 'theme') {
                return (
                  <ThemeRow
                    key={key}
                    line={line}
                    index={index}
                    style={{ top, height: size, width: widths.row }}
                    columns={verdictColumn + 1}
                    active={here}
                  />
                );
              }
              const { question } = line.row;
              return (
                <GridRow
                  key={key}
                  row={line.row}
                  line={index}
                  top={top}
                  height={size}
                  width={widths.row}
                  frozen={frozen}
                  slim={widths.slim}
                  columns={columns}
                  reports={reports}
                  context={context}
                  theme={grouped || question.themeTagId === null ? null : (themes.get(question.themeTagId) ?? null)}
                  active={here}
                  renaming={renaming === question.id}
                  movable={movable}
                  onRenamed={onRenamed}
                  colourOf={colourOf}
                />
              );
            })}
            <DropLine dragged={drag.dragged} heights={heights} widths={widths} />
          </div>
        </>
      ) : null}
    </div>
  );
}
