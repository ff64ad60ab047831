import { plainName } from '#core/comparison/report-names.ts';
import { type Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { partyGradeWords } from '#core/words/grade-words.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/menu.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './pane.module.css';

interface PaneHeadProps {
  readonly report: Report;
  readonly publisher: Party | undefined;
  readonly claimCount: number;
  readonly menu: readonly MenuEntry[];
}

/** The head of a pane: the publisher with its grade, the date, the title, and the number of claims. */
export function PaneHead({ report, publisher, claimCount, menu }: PaneHeadProps) {
  const date = report.published.value;
  return (
    <header className={styles['head']}>
      <span className={styles['key']} style={{ background: `var(--report-${report.colour})` }} aria-hidden />
      <b
        className={styles['publisher']}
        dir="auto"
        data-unknown={publisher === undefined}
        title={publisher === undefined ? say('reading.unknown-publisher', { file: report.source.fileName }) : undefined}
      >
        {plainName(report, publisher)}
      </b>
      <span className={styles['meta']}>{date === null ? say('report.undated') : words.date(date)}</span>
      {publisher === undefined ? null : (
        <Badge
          text={publisher.reliability}
          title={partyGradeWords(publisher, words)}
          open={publisher.gradings.length === 0}
          className={styles['grade']}
        />
      )}
      <span className={styles['count']}>{say('claim.count', { count: claimCount })}</span>
      <MenuButton label={say('report.menu', { report: plainName(report, publisher) })} entries={menu} />
    </header>
  );
}
