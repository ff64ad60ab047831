import type { ClaimId } from '#core/base/id.ts';
import { cellOf } from '#core/comparison/cell.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { Report } from '#core/model/report.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { ClaimLines } from '#renderer/features/comparison/passages/claim-lines.tsx';
import { FirstNames } from '#renderer/ui/first-few.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './question-panel.module.css';

interface ReportAnswersProps {
  readonly row: ComparisonRow;
  readonly context: ComparisonContext;
  /** In the order of the columns. */
  readonly reports: readonly Report[];
  readonly onClaim: (id: ClaimId) => void;
}

/** The claims of every report that answer a question, and the names of the reports that don't mention it. */
export function ReportAnswers({ row, context, reports, onClaim }: ReportAnswersProps) {
  const silent = reports.filter(({ id }) => !row.answers.some(({ reportId }) => reportId === id));
  return (
    <section className={styles['part']} aria-label={say('compare.what-the-reports-say')}>
      <h3>{say('compare.what-the-reports-say')}</h3>
      {reports.map((report) => (
        <ReportAnswer key={report.id} report={report} row={row} context={context} onClaim={onClaim} />
      ))}
      {silent.length === 0 ? null : (
        <p className={styles['soft']}>
          <Say
            id="compare.not-mentioned-in"
            values={{
              reports: (
                <FirstNames key={row.question.id} names={silent.map(({ id }) => nameOf(context.names, id, words))} />
              ),
            }}
          />
        </p>
      )}
    </section>
  );
}

interface ReportAnswerProps extends Omit<ReportAnswersProps, 'reports'> {
  readonly report: Report;
}

/** The claims of one report, each of which leads to its words. */
function ReportAnswer({ report, row, context, onClaim }: ReportAnswerProps) {
  const cells = cellOf(row, report.id, context);
  const claims = answerIn(row, report.id)?.claims ?? [];
  if (cells.length === 0) return null;
  return (
    <div className={styles['answer']} style={{ '--report': `var(--report-${report.colour})` }}>
      <h4>{nameOf(context.names, report.id, words)}</h4>
      {cells.map((claim, index) => (
        <button
          key={claim.claimId}
          type="button"
          onClick={() => onClaim(claim.claimId)}
          title={say('compare.show-it-in-the-report')}
        >
          <ClaimLines claim={claim} context={context} time={claims[index]?.time} language={report.language.value} />
        </button>
      ))}
    </div>
  );
}
