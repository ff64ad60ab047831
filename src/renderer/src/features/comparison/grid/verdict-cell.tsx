import { memo } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import { numberLine } from '#core/comparison/number-line.ts';
import { lineFigures } from '#core/words/comparison/number-line-words.ts';
import { decisionStateWords } from '#renderer/features/comparison/verdict/decision-state.ts';
import { NumberLineDrawing } from '#renderer/features/comparison/verdict/number-line-view.tsx';
import { VerdictLabel } from '#renderer/features/comparison/verdict/verdict-label.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './verdict-cell.module.css';

interface VerdictCellProps {
  readonly row: ComparisonRow;
  /** Whether the column is so narrow that it shows words only. */
  readonly slim: boolean;
  readonly colourOf: (id: ReportId) => string;
}

/** Pixels of the greatest height of a number line in a cell: three marks, as `lineHeight` assumes. */
const ROOM = 30;

/** The verdict on a question with its figures to scale. The reasons are on the panel. */
export const VerdictCell = memo(function VerdictCell({ row, slim, colourOf }: VerdictCellProps) {
  const line = slim ? null : numberLine(row.measures);
  const { fewest, most } = row.origins;
  const reports = row.answers.length;
  const counts = { reports, origins: fewest === most ? String(most) : `${fewest}–${most}`, most };
  return (
    <div className={styles['verdictCell']}>
      <p className={styles['verdictLine']} data-slim={slim}>
        <VerdictLabel verdict={row.verdict} />
        {row.decisionState === 'undecided' ? null : (
          <span className={styles['state']} data-state={row.decisionState}>
            {decisionStateWords(row)}
          </span>
        )}
      </p>
      {line === null ? null : (
        <>
          <NumberLineDrawing line={line} colourOf={colourOf} room={ROOM} />
          <p className={styles['figures']}>{lineFigures(line, words)}</p>
        </>
      )}
      {slim || reports < 2 ? null : (
        <p
          className={styles['origins']}
          data-apparent={most < reports}
          title={say('compare.independent-origins', counts)}
        >
          {say('compare.origins', counts)}
        </p>
      )}
    </div>
  );
});
