import { X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { say } from '#renderer/words/interface-words.ts';
import type { BatchProgress } from './import-progress.ts';
import { useImports } from './imports.tsx';
import { useBatches } from './use-batches.ts';
import styles from './importing.module.css';

const progressOf = ({ total, settled, failed }: Pick<BatchProgress, 'total' | 'settled' | 'failed'>): string => {
  if (total === null) return failed > 0 ? say('importing.looking-failed', { failed }) : say('importing.looking');
  return failed > 0
    ? say('importing.progress-failed', { done: settled, total, failed })
    : say('importing.progress', { done: settled, total });
};

/** The progress of the running imports; each can be stopped, and its stored reports stay. */
export function ImportBar() {
  const { cancel } = useImports();
  const { underWay } = useBatches();
  return underWay.map(({ batch, total, settled, current, failed }) => (
    <div key={batch} className={styles['bar']}>
      <ProgressBar
        aria-label={say('importing.import')}
        value={settled}
        maxValue={total ?? 1}
        isIndeterminate={total === null}
        className={styles['progress'] ?? ''}
      >
        {({ percentage }) => <div style={{ width: `${percentage ?? 0}%` }} />}
      </ProgressBar>
      <span className={styles['counts']} role="status">
        {progressOf({ total, settled, failed })}
      </span>
      <span className={styles['current']}>{current}</span>
      <Button look="plain" onPress={() => cancel(batch)}>
        <X size={14} aria-hidden /> {say('button.cancel')}
      </Button>
    </div>
  ));
}
