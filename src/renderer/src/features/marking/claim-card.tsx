import type { ReactNode, Ref } from 'react';
import { CLAIM_KINDS, isClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Tag } from '#core/model/tag.ts';
import { kindName } from '#core/words/kind-name.ts';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { AttributionField } from './attribution-field.tsx';
import { CardHead } from './card-head.tsx';
import { AnchorNote, CardQuote, OverlappingClaims } from './card-passage.tsx';
import type { ClaimOnCard } from './claim-on-card.ts';
import { BeliefFields, WhoAndWhereFields } from './fact-fields.tsx';
import { QuantityFields } from './quantity-fields.tsx';
import { QuestionField } from './question-field.tsx';
import { TagsField } from './tags-field.tsx';
import { TimeFields } from './time-fields.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

interface ClaimCardProps {
  readonly subject: ClaimOnCard;
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  readonly parties: readonly Party[];
  /** The verdicts on its questions. */
  readonly verdicts: ReactNode;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSelect: (claim: Claim) => void;
  readonly onShow: () => void;
  readonly onDelete: () => void;
  /** Shows the earlier text that contains an orphaned claim. */
  readonly onEarlierText: () => void;
  readonly ref?: Ref<HTMLElement>;
}

/** Everything that is known about one claim. Edits are saved as they are made. */
export function ClaimCard({ subject, tags, questions, parties, verdicts, ref, ...ways }: ClaimCardProps) {
  const { onStep, onSelect, onShow, onDelete, onEarlierText } = ways;
  const { claim, report, publisher, number, of, overlapping } = subject;
  const edit = useClaimFields(claim.id);
  const colour = tags.find((tag) => tag.id === claim.tagIds[0])?.palette ?? 'none';
  return (
    <article
      ref={ref}
      className={styles['card']}
      aria-label={say('claim-card.number', { number, count: of })}
      tabIndex={-1}
    >
      <div className={styles['top']}>
        <CardHead subject={subject} parties={parties} onStep={onStep} onDelete={onDelete} />
        <CardQuote claim={claim} report={report} colour={colour} onShow={onShow} />
      </div>
      <AnchorNote claim={claim} onEarlierText={onEarlierText} />
      <OverlappingClaims claims={overlapping} onSelect={onSelect} />
      <QuestionField claim={claim} questions={questions} />
      {verdicts}
      <TagsField claim={claim} tags={tags} />
      <ChoiceInput
        label={say('claim-card.kind')}
        value={claim.kind ?? ''}
        options={[
          { id: '', text: say('claim-card.no-kind') },
          ...CLAIM_KINDS.map((kind) => ({ id: kind, text: kindName(kind, words) })),
        ]}
        onChoose={(kind) => edit({ kind: isClaimKind(kind) ? kind : null })}
      />
      <AttributionField claim={claim} parties={parties} publisher={publisher} />
      <QuantityFields claim={claim} />
      <WhoAndWhereFields claim={claim} />
      <TimeFields claim={claim} published={report.published.value} />
      <BeliefFields claim={claim} />
    </article>
  );
}
