import type { ClaimId } from '#core/base/id.ts';
import type { Finding } from '#core/comparison/verdict/finding.ts';
import styles from './question-panel.module.css';

interface FindingListProps {
  readonly findings: readonly Finding<string>[];
  readonly onClaims: (ids: readonly ClaimId[]) => void;
}

/** What was found, each in a sentence that leads to the words it rests on. */
export function FindingList({ findings, onClaims }: FindingListProps) {
  if (findings.length === 0) return null;
  return (
    <ul className={styles['findings']}>
      {findings.map(({ kind, reason, claimIds }, index) => (
        <li key={`${kind} ${index}`}>
          {claimIds.length === 0 ? (
            reason
          ) : (
            <button type="button" title="Show the words it rests on" onClick={() => onClaims(claimIds)}>
              {reason}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
