import { useEffect } from 'react';
import { loadAnew } from '#renderer/platform/load-anew.ts';
import { onWorkerFault } from '#renderer/platform/start-worker.ts';
import { notify } from '#renderer/ui/toasts.tsx';

/** What a worker does for the window, in words. */
const TASKS: Readonly<Record<string, string>> = {
  import: 'Importing',
  table: 'The claims table',
  names: 'Looking for names',
  'copied wording': 'Looking for shared wording',
};

/** Says when something beside the window failed: what is shown may be out of date, and loading the window anew helps. */
export function useWorkerFaults(): void {
  useEffect(
    () =>
      onWorkerFault(({ worker, message }) =>
        notify({
          text: `${TASKS[worker] ?? worker} ran into a fault (${message}). What was called saved is on the disk; load the window anew to go on.`,
          failure: true,
          action: { label: 'Load anew', run: loadAnew },
        }),
      ),
    [],
  );
}
