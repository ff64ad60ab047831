import { ChevronLeft, ChevronRight, Trash2 } from 'lucide-react';
import { useMemo, type ReactNode, type Ref } from 'react';
import { gradedParty } from '#core/comparison/independence/graded-party.ts';
import { plainName } from '#core/comparison/wording/report-names.ts';
import { CREDIBILITIES, CREDIBILITY_WORDS, grade, type Credibility } from '#core/model/admiralty.ts';
import { CLAIM_KINDS, isClaimKind } from '#core/model/claim-kind.ts';
import type { Claim } from '#core/model/claim.ts';
import { reliabilityTip, type Party } from '#core/model/party.ts';
import type { Question } from '#core/model/question.ts';
import type { Report } from '#core/model/report.ts';
import type { Tag } from '#core/model/tag.ts';
import { textDirection } from '#core/text/direction.ts';
import { Badge } from '#renderer/ui/badge.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { AttributionField } from './attribution-field.tsx';
import { QuantityFields } from './quantity-fields.tsx';
import { QuestionField } from './question-field.tsx';
import { TagsField } from './tags-field.tsx';
import { TimeFields } from './time-fields.tsx';
import { useClaimFields } from './use-claim-fields.ts';
import styles from './claim-card.module.css';

/** A claim and what is around it. */
export interface ClaimOnCard {
  readonly claim: Claim;
  readonly report: Report;
  readonly publisher: Party | undefined;
  /** Its place among the report's claims in reading order, counted from 1. */
  readonly number: number;
  readonly of: number;
  /** Other claims that share words with it. */
  readonly overlapping: readonly Claim[];
}

/** How the words were found when a new version of the text came. */
const ANCHOR_WORDS = {
  exact: 'the same words',
  diff: 'edited in place',
  approximate: 'something like them, elsewhere',
} as const;

interface ClaimCardProps {
  readonly subject: ClaimOnCard;
  readonly tags: readonly Tag[];
  readonly questions: readonly Question[];
  readonly parties: readonly Party[];
  /** What its questions come to. */
  readonly verdicts: ReactNode;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSelect: (claim: Claim) => void;
  readonly onShow: () => void;
  readonly onDelete: () => void;
  /** Shows the text in which an orphaned claim stands. */
  readonly onEarlierText: () => void;
  readonly ref?: Ref<HTMLElement>;
}

/** Everything that is said about one claim. Edits save as they are made. */
export function ClaimCard({
  subject,
  tags,
  questions,
  parties,
  verdicts,
  onStep,
  onSelect,
  onShow,
  onDelete,
  onEarlierText,
  ref,
}: ClaimCardProps) {
  const { claim, report, publisher, number, of, overlapping } = subject;
  const edit = useClaimFields(claim.id);
  const colour = tags.find((tag) => tag.id === claim.tagIds[0])?.palette ?? 'none';
  const kinds = useMemo(
    () => [{ id: '', text: 'no kind' }, ...CLAIM_KINDS.map((kind) => ({ id: kind, text: kind }))],
    [],
  );
  const source = useMemo(
    () => gradedParty(claim, report, new Map(parties.map((party) => [party.id, party]))),
    [claim, report, parties],
  );
  return (
    <article ref={ref} className={styles['card']} aria-label={`Claim ${number} of ${of}`} tabIndex={-1}>
      <div className={styles['top']}>
        <header className={styles['head']}>
          <span className={styles['number']}>
            Claim {number} <span className={styles['of']}>of {of}</span>
          </span>
          <span className={styles['where']} style={{ color: `var(--report-${report.colour})` }}>
            {plainName(report, publisher)}
          </span>
          <Badge
            text={grade(source?.reliability ?? 'F', claim.credibility)}
            title={`${source === undefined ? 'Publisher unknown' : `${source.name}: ${reliabilityTip(source)}`}. The claim: ${claim.credibility}: ${CREDIBILITY_WORDS[claim.credibility]}.`}
          />
          <span className={styles['tools']}>
            <IconButton label="Previous claim" keys="Alt ↑" onPress={() => onStep(-1)}>
              <ChevronLeft size={16} aria-hidden />
            </IconButton>
            <IconButton label="Next claim" keys="Alt ↓" onPress={() => onStep(1)}>
              <ChevronRight size={16} aria-hidden />
            </IconButton>
            <IconButton label="Delete claim" keys="Delete" onPress={onDelete}>
              <Trash2 size={15} aria-hidden />
            </IconButton>
          </span>
        </header>

        <button
          type="button"
          className={styles['quote']}
          style={{ borderColor: `var(--tag-${colour})` }}
          dir={textDirection(claim.quote, report.language.value)}
          onClick={onShow}
          title="Show it in the report"
        >
          <q lang={report.language.value}>{claim.quote}</q>
        </button>
      </div>
      {claim.status === 'orphaned' ? (
        <div className={styles['orphan']}>
          <p>
            These words aren’t in the report’s present text. Select words there and press A to attach the claim to them.
          </p>
          <Button look="plain" onPress={onEarlierText}>
            Show the earlier text
          </Button>
        </div>
      ) : claim.anchor.method === 'by hand' ? null : (
        <p className={styles['anchor']}>
          Found again in the new text: {ANCHOR_WORDS[claim.anchor.method]} ({Math.round(claim.anchor.score * 100)} %
          sure).
        </p>
      )}
      {overlapping.length === 0 ? null : (
        <div className={styles['overlapping']}>
          <small>Also marked here</small>
          {overlapping.map((other) => (
            <button key={other.id} type="button" onClick={() => onSelect(other)}>
              {other.quote}
            </button>
          ))}
        </div>
      )}

      <QuestionField claim={claim} questions={questions} />
      {verdicts}
      <TagsField claim={claim} tags={tags} />
      <ChoiceInput
        label="Kind"
        value={claim.kind ?? ''}
        options={kinds}
        onChoose={(kind) => edit({ kind: isClaimKind(kind) ? kind : null })}
      />
      <AttributionField claim={claim} parties={parties} publisher={publisher} />
      <QuantityFields claim={claim} />
      <div className={styles['two']}>
        <TextInput
          label="Who"
          value={claim.subject}
          onCommit={(subject) => edit({ subject })}
          placeholder="does it, or is it"
        />
        <TextInput label="To whom" value={claim.object} onCommit={(object) => edit({ object })} />
      </div>
      <div className={styles['two']}>
        <TextInput label="Place" value={claim.place} onCommit={(place) => edit({ place })} />
        <TextInput
          label="Place as written"
          value={claim.placeAsWritten}
          onCommit={(placeAsWritten) => edit({ placeAsWritten })}
        />
      </div>
      <TimeFields claim={claim} published={report.published.value} />
      <TextInput
        label="Hedge"
        value={claim.hedge}
        onCommit={(hedge) => edit({ hedge })}
        placeholder="allegedly, reportedly, …"
      />
      <Segments
        label="Credibility"
        value={String(claim.credibility)}
        options={CREDIBILITIES.map((each) => ({
          id: String(each),
          text: String(each),
          name: `${each}: ${CREDIBILITY_WORDS[each]}`,
        }))}
        onChoose={(each) => edit({ credibility: Number(each) as Credibility })}
        hint={CREDIBILITY_WORDS[claim.credibility]}
      />
      <TextInput label="Memo" lines={3} value={claim.memo} onCommit={(memo) => edit({ memo })} />
    </article>
  );
}
