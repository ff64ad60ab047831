import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { classes } from '#renderer/ui/classes.ts';
import { cellId } from './cell-id.ts';
import { QuestionCell } from './question-cell.tsx';
import { ReportCell } from './report-cell.tsx';
import { VerdictCell } from './verdict-cell.tsx';
import styles from './compare-grid.module.css';

interface GridRowProps {
  readonly row: ComparisonRow;
  /** Its line in the grid, counted from 0. */
  readonly line: number;
  readonly top: number;
  readonly height: number;
  /** Pixels of the whole row and of its frozen columns. */
  readonly width: number;
  readonly frozen: { readonly question: number; readonly verdict: number };
  readonly slim: boolean;
  readonly columns: readonly VirtualItem[];
  readonly reports: readonly Report[];
  readonly context: ComparisonContext;
  readonly theme: Tag | null;
  /** The column with the keyboard, counted from 0 with the column of questions; null while it is in another row. */
  readonly active: number | null;
  readonly renaming: boolean;
  readonly movable: boolean;
  readonly onRenamed: () => void;
  readonly colourOf: (id: ReportId) => string;
}

/** A question across all reports. Only the cells in sight are there. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, line, width, frozen, columns, reports, context, active, renaming } = props;
  const last = reports.length + 1;
  const cell = (column: number, ...more: readonly (string | undefined)[]) => ({
    id: cellId(line, column),
    'aria-colindex': column + 1,
    className: classes(styles['cell'], active === column && styles['here'], ...more),
  });
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      className={classes(styles['row'], active !== null && styles['current'])}
      style={{ top: props.top, height: props.height, width }}
    >
      <div
        role="rowheader"
        {...cell(0, styles['frozen'], styles['start'], renaming ? styles['renaming'] : undefined)}
        style={{ width: frozen.question }}
      >
        <QuestionCell
          question={row.question}
          theme={props.theme}
          renaming={renaming}
          movable={props.movable}
          onRenamed={props.onRenamed}
        />
      </div>
      {columns.map(({ index, start, size }) => {
        const report = reports[index];
        return report === undefined ? null : (
          <div
            key={report.id}
            role="gridcell"
            {...cell(index + 1, styles['report'])}
            style={{ insetInlineStart: start, width: size }}
          >
            <ReportCell row={row} reportId={report.id} context={context} />
          </div>
        );
      })}
      <div role="gridcell" {...cell(last, styles['frozen'], styles['end'])} style={{ width: frozen.verdict }}>
        <VerdictCell row={row} slim={props.slim} colourOf={props.colourOf} />
      </div>
    </div>
  );
});
