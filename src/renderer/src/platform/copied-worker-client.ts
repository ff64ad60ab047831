import type { CopiedPassage } from '#core/comparison/independence/copied-wording.ts';
import type { CopiedQuestions, ReportToRead } from '#renderer/workers/copied-messages.ts';
import workerUrl from '#renderer/workers/copied-worker.ts?worker&url';
import { startAskedWorker } from './start-worker.ts';

/** Finds the wording that reports share, in a worker of its own that ends with its answer or when it is stopped. */
export function findCopied(
  reports: readonly ReportToRead[],
  onCopied: (copied: readonly CopiedPassage[]) => void,
): () => void {
  const worker = startAskedWorker<CopiedQuestions>(workerUrl, 'wording');
  void worker.ask('find', reports).then((copied) => {
    worker.close();
    onCopied(copied);
  });
  return worker.close;
}
