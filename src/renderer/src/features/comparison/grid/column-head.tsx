import { ChevronDown } from 'lucide-react';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { partyGradeWords } from '#core/words/grade-words.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './compare-grid.module.css';

interface ColumnHeadProps {
  readonly report: Report;
  readonly name: string;
  readonly publisher: Party | undefined;
  /** The number of questions that it leaves out and another report answers. */
  readonly omitted: number;
}

/** The head of a report's column. */
export function ColumnHead({ report, name, publisher, omitted }: ColumnHeadProps) {
  const { value: published } = report.published;
  return (
    <div className={styles['headCell']} style={{ '--report': `var(--report-${report.colour})` }}>
      <p
        className={styles['headName']}
        title={[...new Set([name, report.title.value, report.source.fileName])].filter(Boolean).join('\n')}
      >
        <span dir="auto">{name}</span>
        {publisher === undefined ? null : (
          <Badge
            text={publisher.reliability}
            title={partyGradeWords(publisher, words)}
            open={publisher.gradings.length === 0}
          />
        )}
      </p>
      <p className={styles['headBelow']}>
        {[
          omitted === 0 ? '' : say('compare.leaves-out', { count: omitted }),
          published === null ? '' : words.date(published),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ChevronDown className={styles['headArrow']} size={13} aria-hidden data-menu />
    </div>
  );
}
