import { v7 as uuid } from 'uuid';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { addProblems } from '#renderer/db/repositories/import-problems.ts';
import { bridge } from '#renderer/platform/bridge.ts';
import { connectImportWorker } from '#renderer/platform/import-worker-client.ts';
import { notify } from '#renderer/ui/toasts.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { deservesSummary, summaryOf } from './import-progress.ts';
import { createImportTracker, type ImportTracker } from './import-tracker.ts';

/** Follows all imports from now on. Once, when the page starts. */
export function followImports(db: CrosscheckDatabase): ImportTracker {
  const tracker: ImportTracker = createImportTracker({
    newBatch: uuid,
    worker: connectImportWorker((news) => tracker.hearWorker(news)),
    start: (start) => bridge.call('import:start', start),
    withdraw: (offer) => void bridge.call('import:withdraw', { offer }),
    cancel: (batch) => void bridge.call('import:cancel', { batch }),
    listProblems: (problems) => addProblems(db, problems),
    onOver: (progress) => {
      if (!deservesSummary(progress)) notify({ text: summaryOf(progress) });
    },
  });
  bridge.on('import:event', tracker.hear);
  bridge.on('import:interrupted', () => notify({ text: INTERRUPTED, failure: true }));
  return tracker;
}

const INTERRUPTED = say('importing.interrupted');
