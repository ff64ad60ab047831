import { loadAnew } from '#renderer/platform/load-anew.ts';
import styles from './fault-screen.module.css';

/** The database couldn't be opened: what that means and what to do. Nothing has been touched. */
export function StartFault({ error }: { readonly error: unknown }) {
  const name = error instanceof Error ? error.name : 'unknown fault';
  return (
    <main className={styles['screen']}>
      <h1>Crosscheck can’t open its data</h1>
      <p>
        {REMEDIES[name] ??
          'Another program may be using it, or the disk may be full or damaged. Close other Crosscheck windows, free some space, and start again.'}
      </p>
      <p>Nothing has been changed or deleted.</p>
      <button type="button" onClick={loadAnew}>
        Try again
      </button>
      <pre>{name}</pre>
    </main>
  );
}

const REMEDIES: Readonly<Record<string, string>> = {
  NewerDataError: 'It was written by a newer Crosscheck. Install that version, or a newer one, to open it.',
  QuotaExceededError: 'The disk is full. Free some space and try again.',
};
