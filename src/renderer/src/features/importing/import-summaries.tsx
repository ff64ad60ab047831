import { X } from 'lucide-react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/toasts.tsx';
import { summaryOf, summaryText, type BatchProgress } from './import-progress.ts';
import styles from './importing.module.css';

interface ImportSummariesProps {
  readonly summaries: readonly BatchProgress[];
  readonly onDismiss: (batch: string) => void;
}

/** What long imports, and those with faults, came to; each stays until it is dismissed, and can be copied. */
export function ImportSummaries({ summaries, onDismiss }: ImportSummariesProps) {
  return summaries.map((progress) => (
    <section key={progress.batch} className={styles['bar']} aria-label="Import summary" data-region>
      <span className={styles['counts']} role="status">
        {summaryOf(progress)}
      </span>
      <span className={styles['current']} />
      <Button
        look="plain"
        onPress={() =>
          void navigator.clipboard.writeText(summaryText(progress)).then(() => notify({ text: 'Summary copied.' }))
        }
      >
        Copy summary
      </Button>
      <IconButton label="Dismiss summary" onPress={() => onDismiss(progress.batch)}>
        <X size={14} aria-hidden />
      </IconButton>
    </section>
  ));
}
