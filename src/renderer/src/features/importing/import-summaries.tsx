import { X } from 'lucide-react';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { summaryOf, summaryText, type BatchProgress } from './import-progress.ts';
import { useImports } from './imports.tsx';
import { useBatches } from './use-batches.ts';
import styles from './importing.module.css';

/** The summaries of long imports and of imports with faults; each stays until it is dismissed, and can be copied. */
export function ImportSummaries() {
  const { summaries } = useBatches();
  return summaries.map((progress) => <ImportSummary key={progress.batch} progress={progress} />);
}

function ImportSummary({ progress }: { readonly progress: BatchProgress }) {
  const { dismiss } = useImports();
  return (
    <section
      ref={useFocusPlace('import-summary')}
      className={styles['bar']}
      aria-label={say('importing.summary-label')}
    >
      <span className={styles['counts']} role="status">
        {summaryOf(progress)}
      </span>
      <span className={styles['current']} />
      <Button
        look="plain"
        onPress={() =>
          void navigator.clipboard
            .writeText(summaryText(progress))
            .then(() => notify({ text: say('importing.summary-copied') }))
        }
      >
        {say('importing.copy-summary')}
      </Button>
      <IconButton label={say('importing.dismiss-summary')} onPress={() => dismiss(progress.batch)}>
        <X size={14} aria-hidden />
      </IconButton>
    </section>
  );
}
