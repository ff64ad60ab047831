import type { CellClaim } from '#core/comparison/cell.ts';
import { textDirection } from '#core/text/direction.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import styles from '#renderer/features/comparison/grid/report-cell.module.css';

interface ClaimLinesProps {
  readonly claim: CellClaim;
  /** BCP 47 tag of its report. */
  readonly language: string;
}

/** A claim in a cell: its words with the figure set off, who says so, and how sure and how late that is. */
export function ClaimLines({ claim, language }: ClaimLinesProps) {
  const { quote, attribution, ownVoice, hedge, asOf, asOfShort, grade, figure, repeats, orphaned } = claim;
  const { text, emphasis } = quote;
  const below = (until: string) =>
    [
      orphaned ? 'words not in the present text' : '',
      repeats === null ? '' : 'said twice, counted once',
      hedge === '' ? '' : `“${hedge}”`,
      emphasis === null ? figure : '',
      until,
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <span className={styles['claim']} data-claim={claim.claimId}>
      <q className={styles['quote']} dir={textDirection(text, language)} lang={language} title={text}>
        {emphasis === null ? (
          text
        ) : (
          <>
            {text.slice(0, emphasis.start)}
            <b>{text.slice(emphasis.start, emphasis.end)}</b>
            {text.slice(emphasis.end)}
          </>
        )}
      </q>
      <span className={styles['who']} title={claim.chains.join('\n')}>
        <Badge text={grade} className={styles['grade']} />
        <bdi>{attribution}</bdi>
        {ownVoice ? <i>own voice</i> : null}
      </span>
      {below(asOfShort) === '' ? null : (
        <span className={styles['by']} title={below(asOf)}>
          {below(asOfShort)}
        </span>
      )}
    </span>
  );
}
