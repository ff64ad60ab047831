import type { ReportId } from '#core/base/id.ts';
import type { NameMention } from '#core/comparison/names/name-mentions.ts';
import type { NameProposal, SpellingUse } from '#core/comparison/names/name-proposals.ts';
import { nameProposalReason } from '#core/words/comparison/name-proposal-reason.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { SpellingPlaces } from './spelling-places.tsx';
import styles from './names.module.css';

interface ProposalListProps {
  readonly proposals: readonly NameProposal[];
  readonly nameOf: (id: ReportId) => string;
  readonly onShow: (mention: NameMention) => void;
  /** Merges two spellings into one name, `name`. */
  readonly onJoin: (name: string, other: string) => void;
  readonly onKeepApart: (proposal: NameProposal) => void;
}

/** The most proposals that are drawn: more would slow the screen down, and others follow as these are answered. */
const MOST_SHOWN = 50;

/** Pairs of spellings that may be one name: the analyst chooses the right spelling, or keeps the two apart. */
export function ProposalList({ proposals, nameOf, onShow, onJoin, onKeepApart }: ProposalListProps) {
  const place = useFocusPlace('name-proposals');
  if (proposals.length === 0) return null;
  const line = (use: SpellingUse) => (
    <p className={styles['spelling']}>
      <span className={styles['quoted']}>{use.spelling}</span>
      <SpellingPlaces use={use} nameOf={nameOf} onShow={onShow} />
    </p>
  );
  return (
    <section aria-labelledby="proposals-heading" ref={place}>
      <h2 id="proposals-heading" className={styles['heading']}>
        {say('name-proposals.title')} <span className={styles['count']}>{words.number(proposals.length)}</span>
      </h2>
      <ul className={styles['proposals']}>
        {proposals.slice(0, MOST_SHOWN).map((proposal) => {
          const { a, b } = proposal;
          return (
            <li
              key={`${a.spelling}\n${b.spelling}`}
              aria-label={say('name-proposals.pair', { a: a.spelling, b: b.spelling })}
            >
              {line(a)}
              {line(b)}
              <p className={styles['reason']}>{nameProposalReason(proposal, words)}</p>
              <div className={styles['choices']} role="group" aria-label={say('name-proposals.choices')}>
                <Button onPress={() => onJoin(a.spelling, b.spelling)}>
                  {say('name-proposals.one-name', { name: a.spelling })}
                </Button>
                <Button onPress={() => onJoin(b.spelling, a.spelling)}>
                  {say('name-proposals.one-name', { name: b.spelling })}
                </Button>
                <Button look="plain" onPress={() => onKeepApart(proposal)}>
                  {say('name-proposals.two-names')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {proposals.length > MOST_SHOWN ? (
        <p className={styles['reason']}>{say('name-proposals.more', { count: proposals.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}
