import type { VirtualItem } from '@tanstack/react-virtual';
import { useMemo, type ReactNode } from 'react';
import type { QuestionId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { useReportColour } from '#renderer/features/comparison/live/use-report-colour.ts';
import type { GridCell } from '#renderer/ui/grid-step.ts';
import { headHeight } from './grid-heads.tsx';
import type { GridLine } from './grid-lines.ts';
import { GridRow } from './grid-row.tsx';
import type { GridWidths } from './grid-widths.ts';
import { ThemeRow } from './theme-row.tsx';
import styles from './compare-grid.module.css';

interface GridBodyProps {
  readonly lines: readonly GridLine[];
  readonly reports: readonly Report[];
  readonly tags: readonly Tag[];
  readonly context: ComparisonContext;
  readonly widths: GridWidths;
  /** Pixels of all lines together. */
  readonly height: number;
  readonly rows: readonly VirtualItem[];
  readonly columns: readonly VirtualItem[];
  /** The cell with the keyboard. */
  readonly active: GridCell;
  readonly grouped: boolean;
  readonly renaming: QuestionId | null;
  readonly movable: boolean;
  readonly onRenamed: () => void;
  /** The mark of the place where a dragged row or column would be dropped. */
  readonly children: ReactNode;
}

/** The lines of the grid that are in sight. */
export function GridBody(props: GridBodyProps) {
  const { lines, reports, tags, context, widths, height, rows, columns, active, grouped, renaming } = props;
  const colourOf = useReportColour();
  const themes = useMemo(() => new Map(tags.map((tag) => [tag.id, tag])), [tags]);
  return (
    <div role="presentation" className={styles['body']} style={{ height, width: widths.row }}>
      {rows.map(({ index, key, start, size }) => {
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
              columns={reports.length + 2}
              active={here}
            />
          );
        }
        const { id, themeTagId } = line.row.question;
        return (
          <GridRow
            key={key}
            row={line.row}
            line={index}
            top={top}
            height={size}
            width={widths.row}
            frozen={widths.frozen}
            slim={widths.slim}
            columns={columns}
            reports={reports}
            context={context}
            theme={grouped || themeTagId === null ? null : (themes.get(themeTagId) ?? null)}
            active={here}
            renaming={renaming === id}
            movable={props.movable}
            onRenamed={props.onRenamed}
            colourOf={colourOf}
          />
        );
      })}
      {props.children}
    </div>
  );
}
