import { ArrowRight } from 'lucide-react';
import type { ClaimId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import { shortQuote } from '#core/comparison/short-quote.ts';
import type { Claim } from '#core/model/claim.ts';
import { textDirection } from '#core/text/direction.ts';
import { nameOf } from '#core/words/comparison/report-name.ts';
import { useReportColour } from '#renderer/features/comparison/live/use-report-colour.ts';
import { verdictColour } from '#renderer/features/comparison/verdict/verdict-colour.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import { DecisionForm } from './decision-form.tsx';
import { QuestionVerdict } from './question-verdict.tsx';
import styles from './question-on-card.module.css';

interface QuestionOnCardProps {
  readonly row: ComparisonRow;
  readonly detail: RowDetail;
  readonly context: ComparisonContext;
  /** The claim of the card. */
  readonly claimId: ClaimId;
  /** Whether the wording of the question is visible: a claim may answer several questions. */
  readonly worded: boolean;
  readonly onGo: (claim: Claim) => void;
}

/** A question on the card of a claim: its verdict, the other claims that answer it, and the analyst's decision. */
export function QuestionOnCard({ row, detail, context, claimId, worded, onGo }: QuestionOnCardProps) {
  const colourOf = useReportColour();
  const others = row.answers.flatMap(({ claims }) => claims).filter(({ id }) => id !== claimId);
  const { id, wording } = row.question;
  return (
    <section
      className={styles['card']}
      style={{ borderColor: `color-mix(in srgb, ${verdictColour(row.verdict)} 45%, var(--line))` }}
      aria-label={say('compare.verdict-on', { wording })}
    >
      {worded ? <h3 className={styles['wording']}>{wording}</h3> : null}
      <QuestionVerdict row={row} detail={detail} context={context} />
      {others.length === 0 ? null : (
        <div className={styles['others']} role="group" aria-labelledby={`also-${id}`}>
          <small id={`also-${id}`}>{say('compare.also-in')}</small>
          {others.map((claim) => (
            <button key={claim.id} type="button" onClick={() => onGo(claim)}>
              <b style={{ color: colourOf(claim.reportId) }}>{nameOf(context.names, claim.reportId, words)}</b>
              <span dir={textDirection(claim.quote, 'und')}>{shortQuote(claim.quote, null).text}</span>
              <ArrowRight size={13} aria-hidden />
            </button>
          ))}
        </div>
      )}
      <DecisionForm row={row} detail={detail} context={context} />
    </section>
  );
}
