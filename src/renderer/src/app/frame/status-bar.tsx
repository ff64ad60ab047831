import { useLiveQuery } from 'dexie-react-hooks';
import type { Arrangement } from '#core/comparison/arrange-rows.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { tally } from '#renderer/db/repositories/tallies.ts';
import { ComparisonCounts } from '#renderer/features/comparison/verdict/comparison-counts.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import styles from './status-bar.module.css';

interface StatusBarProps {
  /** Shows the questions that a count is of. */
  readonly onRows: (filter: Partial<Arrangement>) => void;
}

/** How much there is, and where it lies. */
export function StatusBar({ onRows }: StatusBarProps) {
  const { db, investigationId } = useSession();
  const counts = useLiveQuery(
    async () => ({
      report: await tally(db, investigationId, 'reports'),
      claim: await tally(db, investigationId, 'claims'),
      question: await tally(db, investigationId, 'questions'),
    }),
    [db, investigationId],
  );
  return (
    <footer className={styles['status']} ref={useFocusPlace('status-bar')}>
      {Object.entries(counts ?? {}).map(([name, count]) => (
        <span key={name}>
          {count} {name}
          {count === 1 ? '' : 's'}
        </span>
      ))}
      <ComparisonCounts onRows={onRows} />
      <span className={styles['place']}>Stored on this computer only · Network: blocked</span>
    </footer>
  );
}
