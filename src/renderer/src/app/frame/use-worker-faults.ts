import { useEffect } from 'react';
import { reloadPage } from '#renderer/platform/reload-page.ts';
import { onWorkerFault } from '#renderer/platform/start-worker.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';

/** Says when a worker failed: the window may show old data, and loading it again helps. */
export function useWorkerFaults(): void {
  useEffect(
    () =>
      onWorkerFault(({ worker, message }) =>
        notify({
          text: say('frame.worker-fault', { task: worker, message }),
          failure: true,
          action: { label: say('start.reload'), run: reloadPage },
        }),
      ),
    [],
  );
}
