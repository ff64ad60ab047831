import { useLiveQuery } from 'dexie-react-hooks';
import type { Arrangement } from '#core/comparison/arrange-rows.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { tally } from '#renderer/db/repositories/tallies.ts';
import { ComparisonCounts } from '#renderer/features/comparison/verdict/comparison-counts.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { say } from '#renderer/words/interface-words.ts';
import styles from './status-bar.module.css';

interface StatusBarProps {
  /** Shows the questions that a count is of. */
  readonly onRows: (filter: Partial<Arrangement>) => void;
}

/** Shows how many reports, claims and questions there are, and that they are stored on this computer only. */
export function StatusBar({ onRows }: StatusBarProps) {
  const { db, investigationId } = useSession();
  const counts = useLiveQuery(
    async () => ({
      reports: await tally(db, investigationId, 'reports'),
      claims: await tally(db, investigationId, 'claims'),
      questions: await tally(db, investigationId, 'questions'),
    }),
    [db, investigationId],
  );
  return (
    <footer className={styles['status']} ref={useFocusPlace('status-bar')}>
      {counts === undefined ? null : (
        <>
          <span>{say('frame.reports', { count: counts.reports })}</span>
          <span>{say('frame.claims', { count: counts.claims })}</span>
          <span>{say('frame.questions', { count: counts.questions })}</span>
        </>
      )}
      <ComparisonCounts onRows={onRows} />
      <span className={styles['place']} title={say('frame.stored-here')}>
        {say('frame.stored-here')}
      </span>
    </footer>
  );
}
