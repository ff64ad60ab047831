import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { RowDetail } from '#core/comparison/row-detail.ts';
import type { Decision } from '#core/model/decision.ts';
import { anotherLookSentences } from '#core/words/comparison/decision-change-sentence.ts';
import { VerdictLabel } from '#renderer/features/comparison/verdict/verdict-label.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './question-panel.module.css';

const ACT_NAMES: Readonly<Record<Decision['act'], string>> = {
  accepted: say('compare.accepted'),
  overridden: say('compare.overridden'),
  'left open': say('compare.left-open'),
};

/** The analyst's decision with its memo, its author and its time. */
export function DecisionMade({ decision }: { readonly decision: Decision }) {
  const { act, memo, analyst, at } = decision;
  return (
    <div className={styles['decided']}>
      <p>
        <b>{ACT_NAMES[act]}</b>
        {act === 'left open' ? null : (
          <>
            : <VerdictLabel verdict={decision.verdict} />
          </>
        )}
      </p>
      {memo === '' ? null : <p className={styles['memo']}>{memo}</p>}
      <p className={styles['tiny']}>
        {analyst === '' ? words.moment(at) : say('compare.decided-by', { analyst, moment: words.moment(at) })}
      </p>
    </div>
  );
}

interface AnotherLookProps {
  readonly changes: RowDetail['changes'];
  readonly context: ComparisonContext;
  readonly onKeep: () => void;
}

/** The changes since a decision for which it needs another look. */
export function AnotherLook({ changes, context, onKeep }: AnotherLookProps) {
  return (
    <div className={styles['changed']} role="note" aria-label={say('compare.needs-another-look')}>
      <b>{say('compare.needs-another-look')}</b>
      <ul>
        {anotherLookSentences(changes, context, words).map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <Button onPress={onKeep}>{say('compare.keep-the-decision')}</Button>
    </div>
  );
}
