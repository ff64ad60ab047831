import { reloadPage } from '#renderer/platform/reload-page.ts';
import { say } from '#renderer/words/interface-words.ts';
import styles from './fault-screen.module.css';

/** The database couldn't be opened: what that means and what to do. Nothing has been touched. */
export function StartFault({ error }: { readonly error: unknown }) {
  const name = error instanceof Error ? error.name : say('start.unknown-fault');
  return (
    <main className={styles['screen']}>
      <h1>{say('start.no-data')}</h1>
      <p>{say(REMEDIES[name] ?? 'start.no-data-remedy')}</p>
      <p>{say('start.nothing-changed')}</p>
      <button type="button" onClick={reloadPage}>
        {say('start.try-again')}
      </button>
      <pre>{name}</pre>
    </main>
  );
}

const REMEDIES: Readonly<Partial<Record<string, 'start.newer-data' | 'start.disk-full'>>> = {
  NewerDataError: 'start.newer-data',
  QuotaExceededError: 'start.disk-full',
};
