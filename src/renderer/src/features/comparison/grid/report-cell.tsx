import { memo } from 'react';
import type { ReportId } from '#core/base/id.ts';
import { cellOf } from '#core/comparison/cell.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import { answerIn, type ComparisonRow } from '#core/comparison/comparison-row.ts';
import { ClaimLines } from '#renderer/features/comparison/passages/claim-lines.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { MOST_CLAIMS } from './line-height.ts';
import styles from './report-cell.module.css';

interface ReportCellProps {
  readonly row: ComparisonRow;
  readonly reportId: ReportId;
  readonly context: ComparisonContext;
}

/** The answer of one report to one question. */
export const ReportCell = memo(function ReportCell({ row, reportId, context }: ReportCellProps) {
  const cells = cellOf(row, reportId, context);
  const claims = answerIn(row, reportId)?.claims ?? [];
  if (cells.length === 0) return <p className={styles['absent']}>{say('compare.not-mentioned')}</p>;
  const report = context.reports.get(reportId);
  const more = cells.length - MOST_CLAIMS;
  return (
    <div className={styles['claims']} style={{ '--report': `var(--report-${report?.colour ?? 0})` }}>
      {cells.slice(0, MOST_CLAIMS).map((claim, index) => (
        <ClaimLines
          key={claim.claimId}
          claim={claim}
          context={context}
          time={claims[index]?.time}
          language={report?.language.value ?? 'und'}
        />
      ))}
      {more > 0 ? <p className={styles['more']}>{say('compare.more-in-the-panel', { count: more })}</p> : null}
    </div>
  );
});
