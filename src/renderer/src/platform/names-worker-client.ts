import type { InvestigationId } from '#core/base/id.ts';
import type { FoundNames, FromNamesWorker, ToNamesWorker } from '#renderer/workers/names-messages.ts';
import workerUrl from '#renderer/workers/names-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Finds the names of an investigation, beside the page. Only the answer to the last question is handed over. */
export function findNames(onFound: (found: FoundNames) => void) {
  const worker = startWorker(workerUrl, 'names');
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromNamesWorker>) => {
    if (data.number === last) onFound(data.found);
  });
  return {
    of: (investigationId: InvestigationId) => {
      last += 1;
      worker.postMessage({ number: last, investigationId } satisfies ToNamesWorker);
    },
    close: () => worker.terminate(),
  };
}
