import { ChevronDown } from 'lucide-react';
import { RELIABILITY_WORDS } from '#core/model/admiralty.ts';
import { formatPartialDate } from '#core/model/partial-date.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import styles from './compare-grid.module.css';

interface ColumnHeadProps {
  readonly report: Report;
  readonly name: string;
  readonly publisher: Party | undefined;
  /** How many questions it leaves out that another report answers. */
  readonly omitted: number;
}

/** The head of a report's column. */
export function ColumnHead({ report, name, publisher, omitted }: ColumnHeadProps) {
  const { value: published } = report.published;
  const reliability = publisher?.reliability ?? 'F';
  return (
    <div className={styles['headCell']} style={{ '--report': `var(--report-${report.colour})` }}>
      <p className={styles['headName']} title={`${name}: ${report.title.value}`}>
        <span>{name}</span>
        <span className={styles['grade']} title={`${reliability}: ${RELIABILITY_WORDS[reliability]}`}>
          {reliability}
        </span>
      </p>
      <p className={styles['headBelow']}>
        {[published === null ? '' : formatPartialDate(published), omitted === 0 ? '' : `leaves out ${omitted}`]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ChevronDown className={styles['headArrow']} size={13} aria-hidden data-menu />
    </div>
  );
}
