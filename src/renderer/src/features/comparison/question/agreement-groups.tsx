import type { ReportId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import { commonWords } from '#core/words/comparison/note-sentence.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { FirstNames } from '#renderer/ui/first-few.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './question-panel.module.css';

interface AgreementGroupsProps {
  readonly proposal: RowDetail['proposal'];
  readonly context: ComparisonContext;
}

/** The groups of reports that agree with each other, and the reports that agree with no other. */
export function AgreementGroups({ proposal: { groups, outliers }, context }: AgreementGroupsProps) {
  if (groups.length === 0) return null;
  const namesOf = (ids: readonly ReportId[]) => ids.map((id) => nameOf(context.names, id, words));
  return (
    <ul className={styles['groups']} aria-label={say('compare.who-agrees-with-whom')}>
      {groups.map(({ reportIds, common }) => (
        <li key={reportIds.join(' ')}>
          <b>{commonWords(common, words)}</b> <FirstNames names={namesOf(reportIds)} />
        </li>
      ))}
      {outliers.length === 0 ? null : (
        <li>
          <b>{say('compare.agree-with-nobody')}</b> <FirstNames names={namesOf(outliers)} />
        </li>
      )}
    </ul>
  );
}
