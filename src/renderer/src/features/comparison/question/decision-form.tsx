import { useRef, useState } from 'react';
import { Form, Label, TextArea, TextField } from 'react-aria-components';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { ComparisonRow } from '#core/comparison/comparison-row.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import type { Decision } from '#core/model/decision.ts';
import { VERDICTS, type Verdict } from '#core/model/verdict.ts';
import { anotherLookSentences } from '#core/words/comparison/decision-change-sentence.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { decideQuestion, type Deciding } from '#renderer/commands/questions/decide-question.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { VerdictLabel } from '#renderer/features/comparison/verdict/verdict-label.tsx';
import { keyWords } from '#renderer/platform/key-names.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceInput } from '#renderer/ui/choice-input.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Kbd } from '#renderer/ui/kbd.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import fields from '#renderer/ui/field.module.css';
import styles from './question-panel.module.css';

interface DecisionFormProps {
  readonly row: ComparisonRow;
  readonly detail: RowDetail;
  readonly context: ComparisonContext;
}

const DONE: Readonly<Record<Decision['act'], string>> = {
  accepted: say('compare.accepted'),
  overridden: say('compare.overridden'),
  'left open': say('compare.left-open'),
};

/** What the analyst makes of the proposed verdict. */
export function DecisionForm({ row, detail: { basis, proposal, changes }, context }: DecisionFormProps) {
  const { run } = useSession();
  const [asking, setAsking] = useState<'overridden' | 'left open' | null>(null);
  const { decision, id } = row.question;
  const section = useRef<HTMLElement>(null);
  const decide = (deciding: Deciding) => {
    setAsking(null);
    section.current?.focus(); // the button that was pressed may be gone afterwards
    void run(decideQuestion, { id, deciding });
  };
  const keep = () => {
    if (decision === null) return;
    const { memo } = decision;
    if (decision.act === 'left open') decide({ act: 'left open', memo, basis });
    else decide({ act: decision.act, verdict: decision.verdict, memo, basis });
  };
  const fits = decision?.act === 'accepted' && decision.verdict === proposal.verdict && changes.length === 0;
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
        <div className={styles['decided']}>
          <p>
            <b>{DONE[decision.act]}</b>
            {decision.act === 'left open' ? null : (
              <>
                : <VerdictLabel verdict={decision.verdict} />
              </>
            )}
          </p>
          {decision.memo === '' ? null : <p className={styles['memo']}>{decision.memo}</p>}
          <p className={styles['tiny']}>
            {decision.analyst === '' ? '' : `${decision.analyst}, `}
            {new Date(decision.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })}
          </p>
        </div>
      )}
      {changes.length === 0 ? null : (
        <div className={styles['changed']} role="note" aria-label={say('compare.needs-another-look')}>
          <b>{say('compare.needs-another-look')}</b>
          <ul>
            {anotherLookSentences(changes, context, words).map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
          <Button onPress={keep}>{say('compare.keep-the-decision')}</Button>
        </div>
      )}
      {asking === null ? (
        <div className={styles['buttons']}>
          {fits ? null : (
            <Button onPress={() => decide({ act: 'accepted', verdict: proposal.verdict, memo: '', basis })}>
              {say('compare.accept-verdict', { verdict: verdictName(proposal.verdict, words) })}
            </Button>
          )}
          <Button onPress={() => setAsking('overridden')}>{say('compare.override-ask')}</Button>
          {decision?.act === 'left open' ? null : (
            <Button onPress={() => setAsking('left open')}>{say('compare.leave-open-ask')}</Button>
          )}
          {decision === null ? null : (
            <Button look="plain" onPress={() => decide({ act: 'withdrawn' })}>
              {say('compare.withdraw')}
            </Button>
          )}
        </div>
      ) : (
        <ReasonForm
          act={asking}
          proposed={proposal.verdict}
          onDone={(verdict, memo) =>
            decide(asking === 'overridden' ? { act: asking, verdict, memo, basis } : { act: asking, memo, basis })
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

interface ReasonFormProps {
  readonly act: 'overridden' | 'left open';
  readonly proposed: Verdict;
  readonly onDone: (verdict: Verdict, memo: string) => void;
  readonly onClose: () => void;
}

/** Asks for another verdict and why, or why it is left open. An override needs its reason. */
function ReasonForm({ act, proposed, onDone, onClose }: ReasonFormProps) {
  const others = VERDICTS.filter((verdict) => verdict !== proposed && verdict !== 'not mentioned');
  const [verdict, setVerdict] = useState<Verdict>(others[0] ?? proposed);
  const [memo, setMemo] = useState('');
  const overrides = act === 'overridden';
  return (
    <Form
      className={styles['reason'] ?? ''}
      onSubmit={(event) => {
        event.preventDefault();
        if (!overrides || memo.trim() !== '') onDone(verdict, memo.trim());
      }}
    >
      {overrides ? (
        <ChoiceInput
          label={say('compare.your-verdict')}
          value={verdict}
          options={others.map((id) => ({ id, text: verdictName(id, words) }))}
          onChoose={(id) => setVerdict(id as Verdict)}
        />
      ) : null}
      <TextField className={fields['field'] ?? ''} value={memo} onChange={setMemo} autoFocus>
        <Label className={fields['label'] ?? ''}>
          {overrides ? say('compare.memo-why-needed') : say('compare.memo-what-is-missing')}
        </Label>
        <TextArea
          className={`${fields['input']} ${fields['area']}`}
          dir="auto"
          rows={3}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            onClose();
          }}
        />
      </TextField>
      <div className={styles['buttons']}>
        <Button look="primary" type="submit" isDisabled={overrides && memo.trim() === ''}>
          {overrides ? say('compare.override') : say('compare.leave-open')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {say('compare.cancel')}
        </Button>
        <Kbd>{keyWords('CmdOrCtrl+Return')}</Kbd>
      </div>
    </Form>
  );
}
