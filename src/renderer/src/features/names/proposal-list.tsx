import type { ReportId } from '#core/base/id.ts';
import type { NameMention } from '#core/comparison/names/name-mentions.ts';
import type { NameProposal, SpellingUse } from '#core/comparison/names/name-proposals.ts';
import { nameProposalReason } from '#core/words/comparison/name-proposal-reason.ts';
import { words } from '#renderer/platform/words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { SpellingPlaces } from './spelling-places.tsx';
import styles from './names.module.css';

interface ProposalListProps {
  readonly proposals: readonly NameProposal[];
  readonly nameOf: (id: ReportId) => string;
  readonly onShow: (mention: NameMention) => void;
  /** They are one name, called by the first. */
  readonly onJoin: (name: string, other: string) => void;
  readonly onKeepApart: (proposal: NameProposal) => void;
}

/** Beyond this many the others wait until some of these are settled. */
const MOST_SHOWN = 50;

/** Spellings that may be of one name: the analyst says which it is, or that they are two. */
export function ProposalList({ proposals, nameOf, onShow, onJoin, onKeepApart }: ProposalListProps) {
  const place = useFocusPlace('name-proposals');
  if (proposals.length === 0) return null;
  const line = (use: SpellingUse) => (
    <p className={styles['spelling']}>
      <span className={styles['said']}>{use.spelling}</span>
      <SpellingPlaces use={use} nameOf={nameOf} onShow={onShow} />
    </p>
  );
  return (
    <section aria-labelledby="proposals-heading" ref={place}>
      <h2 id="proposals-heading" className={styles['heading']}>
        Spelled differently? <span className={styles['count']}>{proposals.length}</span>
      </h2>
      <ul className={styles['proposals']}>
        {proposals.slice(0, MOST_SHOWN).map((proposal) => {
          const { a, b } = proposal;
          return (
            <li key={`${a.spelling}\n${b.spelling}`} aria-label={`${a.spelling} and ${b.spelling}`}>
              {line(a)}
              {line(b)}
              <p className={styles['reason']}>{nameProposalReason(proposal, words)}</p>
              <div className={styles['choices']} role="group" aria-label="What it is">
                <Button onPress={() => onJoin(a.spelling, b.spelling)}>One name: {a.spelling}</Button>
                <Button onPress={() => onJoin(b.spelling, a.spelling)}>One name: {b.spelling}</Button>
                <Button look="plain" onPress={() => onKeepApart(proposal)}>
                  Two names: keep apart
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {proposals.length > MOST_SHOWN ? (
        <p className={styles['reason']}>And {proposals.length - MOST_SHOWN} more, when these are settled.</p>
      ) : null}
    </section>
  );
}
