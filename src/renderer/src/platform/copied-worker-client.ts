import type { CopiedPassage } from '#core/comparison/independence/copied-wording.ts';
import type { FromCopiedWorker, ToCopiedWorker } from '#renderer/workers/copied-messages.ts';
import workerUrl from '#renderer/workers/copied-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/** Finds the wording that reports share, in a worker of its own that ends with its answer, or when it is stopped. */
export function findCopied(
  reports: ToCopiedWorker['reports'],
  onCopied: (copied: readonly CopiedPassage[]) => void,
): () => void {
  const worker = startWorker(workerUrl, 'wording');
  worker.addEventListener('message', ({ data }: MessageEvent<FromCopiedWorker>) => {
    worker.terminate();
    onCopied(data.copied);
  });
  worker.postMessage({ reports } satisfies ToCopiedWorker);
  return () => worker.terminate();
}
