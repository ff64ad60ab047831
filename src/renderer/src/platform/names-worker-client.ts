import type { InvestigationId } from '#core/base/id.ts';
import type { FoundNames, NamesQuestions } from '#renderer/workers/names-messages.ts';
import workerUrl from '#renderer/workers/names-worker.ts?worker&url';
import { startAskedWorker } from './start-worker.ts';

/** Finds the names of an investigation in a worker. Only the answer to the last question is passed on. */
export function findNames(onFound: (found: FoundNames) => void) {
  const worker = startAskedWorker<NamesQuestions>(workerUrl, 'names');
  let earlier = new AbortController();
  return {
    of: (investigationId: InvestigationId) => {
      earlier.abort();
      earlier = new AbortController();
      void worker.ask('find', investigationId, { signal: earlier.signal }).then(onFound);
    },
    close: worker.close,
  };
}
