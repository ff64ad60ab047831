import { useRef, useState, type RefObject } from 'react';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import { decideQuestion, type Deciding } from '#renderer/commands/questions/decide-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import { DecisionButtons } from './decision-buttons.tsx';
import { AnotherLook, DecisionMade } from './decision-made.tsx';
import { ReasonForm } from './reason-form.tsx';
import styles from './question-panel.module.css';

interface DecisionFormProps {
  readonly row: ComparisonRow;
  readonly detail: RowDetail;
  readonly context: ComparisonContext;
}

/** The analyst's decision on a question, and the ways to make, change and withdraw it. */
export function DecisionForm({ row, detail, context }: DecisionFormProps) {
  const { basis, proposal, changes } = detail;
  const { decision, id } = row.question;
  const section = useRef<HTMLElement>(null);
  const { asking, setAsking, decide, keep } = useDecision(row, basis, section);
  const { verdict } = proposal;
  return (
    <section
      ref={useFocusPlace('decision', { key: id, ref: section })}
      tabIndex={-1}
      className={styles['part']}
      aria-label={say('compare.decision')}
    >
      <h3>{say('compare.decision')}</h3>
      {decision === null ? (
        <p className={styles['soft']}>{say('compare.the-program-proposes-you-decide-nobody')}</p>
      ) : (
        <DecisionMade decision={decision} />
      )}
      {changes.length === 0 ? null : <AnotherLook changes={changes} context={context} onKeep={keep} />}
      {asking === null ? (
        <DecisionButtons
          decision={decision}
          proposed={verdict}
          accepted={decision?.act === 'accepted' && decision.verdict === verdict && changes.length === 0}
          onAccept={() => decide({ act: 'accepted', verdict, memo: '', basis })}
          onAsk={setAsking}
          onWithdraw={() => decide({ act: 'withdrawn' })}
        />
      ) : (
        <ReasonForm
          act={asking}
          proposed={verdict}
          onDone={(other, memo) =>
            decide(
              asking === 'overridden' ? { act: asking, verdict: other, memo, basis } : { act: asking, memo, basis },
            )
          }
          onClose={() => {
            setAsking(null);
            section.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Returns the act whose reason is being asked for, and the functions that decide. */
function useDecision(
  { question: { decision, id } }: ComparisonRow,
  basis: RowDetail['basis'],
  section: RefObject<HTMLElement | null>,
) {
  const { run } = useSession();
  const [asking, setAsking] = useState<'overridden' | 'left open' | null>(null);
  const decide = (deciding: Deciding) => {
    setAsking(null);
    section.current?.focus(); // the button that was pressed may be gone afterwards
    void run(decideQuestion, { id, deciding });
  };
  /** Makes the same decision again, on the present claims. */
  const keep = () => {
    if (decision === null) return;
    const { memo } = decision;
    if (decision.act === 'left open') decide({ act: 'left open', memo, basis });
    else decide({ act: decision.act, verdict: decision.verdict, memo, basis });
  };
  return { asking, setAsking, decide, keep };
}
