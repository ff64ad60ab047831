import { VERDICT_SIGNS, type Verdict } from '#core/model/verdict.ts';
import { verdictColour } from './verdict-colour.ts';
import styles from '#renderer/features/comparison/question/question-verdict.module.css';

/** A verdict with its sign: `≠ Differ`. */
export function VerdictWords({ verdict }: { readonly verdict: Verdict }) {
  const { sign, words } = VERDICT_SIGNS[verdict];
  return (
    <span className={styles['verdict']} style={{ color: verdictColour(verdict) }}>
      <span className={styles['sign']} aria-hidden>
        {sign}
      </span>{' '}
      {words}
    </span>
  );
}
