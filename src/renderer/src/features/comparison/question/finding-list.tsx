import type { ClaimId } from '#core/base/id.ts';
import type { ComparisonContext } from '#core/comparison/comparison-context.ts';
import type { Finding } from '#core/comparison/findings/finding.ts';
import { findingSentence } from '#core/words/comparison/finding-sentence.ts';
import { say, words } from '#renderer/words/interface-words.ts';
import styles from './question-panel.module.css';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly context: ComparisonContext;
  readonly onClaims: (ids: readonly ClaimId[]) => void;
}

/** Findings in sentences, each of which leads to the claims behind it. */
export function FindingList({ findings, context, onClaims }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles['findings']}>
      {findings.map((finding, index) => {
        const { kind, claimIds } = finding;
        const sentence = findingSentence(finding, context, words);
        return (
          <li key={`${kind} ${index}`}>
            {claimIds.length === 0 ? (
              sentence
            ) : (
              <button
                type="button"
                title={say('compare.show-the-words-it-rests-on')}
                onClick={() => onClaims(claimIds)}
              >
                {sentence}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
