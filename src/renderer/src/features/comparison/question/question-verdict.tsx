import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import { useReportColour } from '#renderer/features/comparison/live/use-report-colour.ts';
import { decisionStateWords } from '#renderer/features/comparison/verdict/decision-state.ts';
import { NumberLineDrawing } from '#renderer/features/comparison/verdict/number-line-drawing.tsx';
import { VerdictLabel } from '#renderer/features/comparison/verdict/verdict-label.tsx';
import styles from './question-verdict.module.css';

interface QuestionVerdictProps {
  readonly row: ComparisonRow;
  readonly detail: RowDetail;
}

/** What a question comes to, wherever it is shown: verdict, whose word it is, reason, number line, independence. */
export function QuestionVerdict({ row, detail }: QuestionVerdictProps) {
  const colourOf = useReportColour();
  const { proposal, independence, numberLine } = detail;
  return (
    <div className={styles['whole']}>
      <p className={styles['head']}>
        <VerdictLabel verdict={row.verdict} />
        <span className={styles['standing']} data-standing={row.standing}>
          {decisionStateWords(row)}
        </span>
      </p>
      <p className={styles['reason']}>{proposal.reason}</p>
      {numberLine === null ? null : (
        <figure className={styles['figure']}>
          <NumberLineDrawing line={numberLine} colourOf={colourOf} room={160} ends />
        </figure>
      )}
      {row.answers.length === 0 ? null : (
        <p className={styles['origins']} data-apparent={independence.most < independence.reports}>
          {independence.summary}
        </p>
      )}
    </div>
  );
}
