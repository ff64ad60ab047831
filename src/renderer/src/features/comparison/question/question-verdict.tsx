import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { independenceSummary } from '#core/words/comparison/independence-sentence.ts';
import { useReportColour } from '#renderer/features/comparison/live/use-report-colour.ts';
import { decisionStateWords } from '#renderer/features/comparison/verdict/decision-state.ts';
import { NumberLineDrawing } from '#renderer/features/comparison/verdict/number-line-view.tsx';
import { VerdictLabel } from '#renderer/features/comparison/verdict/verdict-label.tsx';
import { words } from '#renderer/words/interface-words.ts';
import styles from './question-verdict.module.css';

interface QuestionVerdictProps {
  readonly row: ComparisonRow;
  readonly detail: RowDetail;
  readonly context: ComparisonContext;
}

/** The verdict on a question with the state of its decision, the reason, the number line and the independence of its sources. */
export function QuestionVerdict({ row, detail, context }: QuestionVerdictProps) {
  const colourOf = useReportColour();
  const { proposal, independence, numberLine } = detail;
  return (
    <div className={styles['whole']}>
      <p className={styles['head']}>
        <VerdictLabel verdict={row.verdict} />
        <span className={styles['state']} data-state={row.decisionState}>
          {decisionStateWords(row)}
        </span>
      </p>
      <p className={styles['reason']}>{findingSentence(proposal.reason, context, words)}</p>
      {numberLine === null ? null : (
        <figure className={styles['figure']}>
          <NumberLineDrawing line={numberLine} colourOf={colourOf} room={160} ends />
        </figure>
      )}
      {row.answers.length === 0 ? null : (
        <p className={styles['origins']} data-apparent={independence.most < independence.reports}>
          {independenceSummary(independence, words)}
        </p>
      )}
    </div>
  );
}
