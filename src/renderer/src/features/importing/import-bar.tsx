import { X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { useImports } from './imports.tsx';
import { useBatches } from './use-batches.ts';
import styles from './importing.module.css';

/** How far the imports under way are; each can be stopped, and what is done stays. */
export function ImportBar() {
  const { cancel } = useImports();
  const { underWay } = useBatches();
  return underWay.map(({ batch, total, settled, current, failed }) => (
    <div key={batch} className={styles['bar']}>
      <ProgressBar
        aria-label="Import"
        value={settled}
        maxValue={total ?? 1}
        isIndeterminate={total === null}
        className={styles['progress'] ?? ''}
      >
        {({ percentage }) => <div style={{ width: `${percentage ?? 0}%` }} />}
      </ProgressBar>
      <span className={styles['counts']} role="status">
        {total === null ? 'Looking for files…' : `${settled} of ${total}`}
        {failed > 0 ? `, ${failed} failed` : ''}
      </span>
      <span className={styles['current']}>{current}</span>
      <Button look="plain" onPress={() => cancel(batch)}>
        <X size={14} aria-hidden /> Cancel
      </Button>
    </div>
  ));
}
