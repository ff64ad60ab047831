import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReportId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { Report } from '#core/model/report.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { classes } from '#renderer/ui/classes.ts';
import { scaled } from '#renderer/ui/interface-scale.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { cellId } from './cell-id.ts';
import { ColumnHead } from './column-head.tsx';
import type { GridWidths } from './grid-widths.ts';
import styles from './compare-grid.module.css';

/** Returns the height of the heads in pixels. */
export const headHeight = (): number => scaled(50);

interface GridHeadsProps {
  readonly reports: readonly Report[];
  readonly columns: readonly VirtualItem[];
  readonly context: ComparisonContext;
  /** The number of questions that each report leaves out. */
  readonly omitted: ReadonlyMap<ReportId, number>;
  readonly widths: GridWidths;
  /** The column with the keyboard, counted from 0 with the column of questions; null while it is in another row. */
  readonly active: number | null;
  /** The column that is being dragged. */
  readonly dragged: number | null;
}

/** The heads of the columns, which stay in sight while the grid scrolls. */
export function GridHeads({ reports, columns, context, omitted, widths, active, dragged }: GridHeadsProps) {
  const { frozen } = widths;
  const verdictColumn = reports.length + 1;
  const head = (column: number, className: string | undefined) => ({
    id: cellId(-1, column),
    'aria-colindex': column + 1,
    className: classes(
      styles['head'],
      className,
      active === column && styles['here'],
      dragged === column && styles['dragged'],
    ),
  });
  return (
    <div role="row" aria-rowindex={1} className={styles['heads']} style={{ width: widths.row, height: headHeight() }}>
      <div
        role="columnheader"
        {...head(0, classes(styles['frozen'], styles['start']))}
        style={{ width: frozen.question }}
      >
        {say('compare.question')}
      </div>
      {columns.map(({ index, start, size }) => {
        const report = reports[index];
        return report === undefined ? null : (
          <div
            key={report.id}
            role="columnheader"
            {...head(index + 1, styles['report'])}
            style={{ insetInlineStart: start, width: size }}
          >
            <ColumnHead
              report={report}
              name={nameOf(context.names, report.id, words)}
              publisher={report.publisher.value === null ? undefined : context.parties.get(report.publisher.value)}
              omitted={omitted.get(report.id) ?? 0}
            />
          </div>
        );
      })}
      <div
        role="columnheader"
        {...head(verdictColumn, classes(styles['frozen'], styles['end']))}
        style={{ width: frozen.verdict }}
      >
        {say('compare.verdict')}
      </div>
    </div>
  );
}
