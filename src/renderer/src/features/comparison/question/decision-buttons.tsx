import type { Decision } from '#core/model/decision.ts';
import type { Verdict } from '#core/model/verdict.ts';
import { verdictName } from '#core/words/verdict-name.ts';
import { Button } from '#renderer/ui/button.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './question-panel.module.css';

interface DecisionButtonsProps {
  readonly decision: Decision | null;
  readonly proposed: Verdict;
  /** Whether the proposed verdict is accepted already, and nothing has changed since. */
  readonly accepted: boolean;
  readonly onAccept: () => void;
  /** Opens the form that asks for a reason. */
  readonly onAsk: (act: 'overridden' | 'left open') => void;
  readonly onWithdraw: () => void;
}

/** The buttons that decide a question: accept the proposed verdict, override it, leave it open, or withdraw a decision. */
export function DecisionButtons({ decision, proposed, accepted, onAccept, onAsk, onWithdraw }: DecisionButtonsProps) {
  return (
    <div className={styles['buttons']}>
      {accepted ? null : (
        <Button onPress={onAccept}>{say('compare.accept-verdict', { verdict: verdictName(proposed, words) })}</Button>
      )}
      <Button onPress={() => onAsk('overridden')}>{say('compare.override-ask')}</Button>
      {decision?.act === 'left open' ? null : (
        <Button onPress={() => onAsk('left open')}>{say('compare.leave-open-ask')}</Button>
      )}
      {decision === null ? null : (
        <Button look="plain" onPress={onWithdraw}>
          {say('compare.withdraw')}
        </Button>
      )}
    </div>
  );
}
