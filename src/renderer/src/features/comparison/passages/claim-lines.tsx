import type { CellClaim } from '#core/comparison/cell.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ClaimTime } from '#core/model/claim.ts';
import { textDirection } from '#core/text/direction.ts';
import { cellWords } from '#core/words/comparison/cell-words.ts';
import { shortWhen, whenWords } from '#core/words/comparison/when-words.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './claim-lines.module.css';

interface ClaimLinesProps {
  readonly claim: CellClaim;
  readonly context: ComparisonContext;
  /** The time of the event; a count shows its as-of time instead. */
  readonly time: ClaimTime | undefined;
  /** The language of the report, as a BCP 47 tag. */
  readonly language: string;
}

/** A claim in a cell: its words with the figure in bold, its source, its hedge and its time. */
export function ClaimLines({ claim, context, time, language }: ClaimLinesProps) {
  const { quote, ownVoice, hedge, grade, repeats, orphaned } = claim;
  const { attribution, chains, figure, asOf, asOfShort } = cellWords(claim, context, words);
  const { text, emphasis } = quote;
  const when = time === undefined ? '' : whenWords(time, words);
  const whenShort = time === undefined ? '' : shortWhen(time, words);
  const below = (until: string) =>
    [
      orphaned ? say('compare.words-not-in-the-text') : '',
      repeats === null ? '' : say('compare.counted-once'),
      hedge === '' ? '' : say('compare.quoted-hedge', { hedge }),
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
      <span className={styles['who']} title={chains.join('\n')}>
        <Badge text={grade} className={styles['grade']} />
        <bdi>{attribution}</bdi>
        {ownVoice ? <i>{say('compare.own-voice')}</i> : null}
      </span>
      {below(asOfShort || whenShort) === '' ? null : (
        <span className={styles['by']} title={below(asOf || when)}>
          {below(asOfShort || whenShort)}
        </span>
      )}
    </span>
  );
}
