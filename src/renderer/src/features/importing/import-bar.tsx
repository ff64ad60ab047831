import { X } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import type { BatchProgress } from './import-progress.ts';
import styles from './importing.module.css';

interface ImportBarProps {
  readonly batches: readonly BatchProgress[];
  readonly onCancel: (batch: string) => void;
}

/** How far the imports under way are; each can be stopped, and what is done stays. */
export function ImportBar({ batches, onCancel }: ImportBarProps) {
  return batches.map(({ batch, total, done, current, failed }) => (
    <div key={batch} className={styles['bar']}>
      <ProgressBar
        aria-label="Import"
        value={done}
        maxValue={total ?? 1}
        isIndeterminate={total === null}
        className={styles['progress'] ?? ''}
      >
        {({ percentage }) => <div style={{ width: `${percentage ?? 0}%` }} />}
      </ProgressBar>
      <span className={styles['counts']} role="status">
        {total === null ? 'Looking for files…' : `${done} of ${total}`}
        {failed > 0 ? `, ${failed} failed` : ''}
      </span>
      <span className={styles['current']}>{current}</span>
      <Button look="plain" onPress={() => onCancel(batch)}>
        <X size={14} aria-hidden /> Cancel
      </Button>
    </div>
  ));
}
