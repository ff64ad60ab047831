import { ChevronLeft, ChevronRight, Trash2 } from 'lucide-react';
import { useMemo } from 'react';
import { gradedParty } from '#core/comparison/independence/graded-party.ts';
import { plainName } from '#core/comparison/report-names.ts';
import { grade } from '#core/model/admiralty.ts';
import { type Party } from '#core/model/party.ts';
import { credibilityWords, partyGradeWords } from '#core/words/grade-words.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Say } from '#renderer/ui/say.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import type { ClaimOnCard } from './claim-on-card.ts';
import styles from './claim-card.module.css';

interface CardHeadProps {
  readonly subject: ClaimOnCard;
  readonly parties: readonly Party[];
  readonly onStep: (by: 1 | -1) => void;
  readonly onDelete: () => void;
}

/** The head of a claim's card: its number, its report, its grade, and the buttons that step and delete. */
export function CardHead({ subject, parties, onStep, onDelete }: CardHeadProps) {
  const { claim, report, publisher, number, of } = subject;
  const source = useMemo(
    () => gradedParty(claim, report, new Map(parties.map((party) => [party.id, party]))),
    [claim, report, parties],
  );
  const { credibility } = claim;
  const meaning = credibilityWords(credibility, words);
  return (
    <header className={styles['head']}>
      <span className={styles['number']}>
        <Say id="claim-card.number" values={{ number, count: <span className={styles['of']}>{of}</span> }} />
      </span>
      <span className={styles['where']} style={{ color: `var(--report-${report.colour})` }}>
        {plainName(report, publisher)}
      </span>
      <Badge
        text={grade(source?.reliability ?? 'F', credibility)}
        title={
          source === undefined
            ? say('claim-card.grade-of-unknown', { credibility, meaning })
            : say('claim-card.grade', {
                name: source.name,
                reliability: partyGradeWords(source, words),
                credibility,
                meaning,
              })
        }
      />
      <span className={styles['tools']}>
        <IconButton label={say('claim-card.previous')} keys="Alt ↑" onPress={() => onStep(-1)}>
          <ChevronLeft size={16} aria-hidden />
        </IconButton>
        <IconButton label={say('claim-card.next')} keys="Alt ↓" onPress={() => onStep(1)}>
          <ChevronRight size={16} aria-hidden />
        </IconButton>
        <IconButton label={say('claim-card.delete')} keys="Delete" onPress={onDelete}>
          <Trash2 size={15} aria-hidden />
        </IconButton>
      </span>
    </header>
  );
}
