import { useLiveQuery } from 'dexie-react-hooks';
import { useSession } from '#renderer/commands/session.tsx';
import { tally } from '#renderer/db/repositories/tallies.ts';
import { ComparisonCounts } from '#renderer/features/comparison/status-counts.tsx';
import styles from './status-bar.module.css';

/** How much there is, and where it lies. */
export function StatusBar() {
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
    <footer className={styles['status']}>
      {Object.entries(counts ?? {}).map(([name, count]) => (
        <span key={name}>
          {count} {name}
          {count === 1 ? '' : 's'}
        </span>
      ))}
      <ComparisonCounts />
      <span className={styles['place']}>Stored on this computer only · Network: blocked</span>
    </footer>
  );
}
