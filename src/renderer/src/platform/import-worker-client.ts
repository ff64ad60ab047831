import type {
  AnnouncedBatch,
  AnsweredQuestion,
  ImportNews,
  ImportQuestions,
} from '#renderer/workers/import-messages.ts';
import workerUrl from '#renderer/workers/import-worker.ts?worker&url';
import type { PortMessage } from '#shared/ipc/bridge-contract.ts';
import type { AskedWorker } from './ask-worker.ts';
import { startAskedWorker } from './start-worker.ts';

/** The worker that stores imported files. */
export interface ImportWorkerClient {
  /** Makes a batch known to the worker; resolves when the batch may be started. */
  readonly announce: (batch: AnnouncedBatch) => Promise<void>;
  /** Stores nothing more of a batch. */
  readonly cancel: (batch: string) => void;
  /** Passes the analyst's answer on to the parser that asked. */
  readonly answer: (answered: AnsweredQuestion) => void;
}

/**
 * Connects the page with the import worker, which is started when it is first needed, and passes the parsers' ports on to
 * it. Once, when the page starts.
 */
export function connectImportWorker(onNews: (news: ImportNews) => void): ImportWorkerClient {
  let started: AskedWorker<ImportQuestions> | null = null;
  const worker = () => (started ??= startAskedWorker<ImportQuestions, ImportNews>(workerUrl, 'import', onNews));
  window.addEventListener('message', ({ data, source, ports }: MessageEvent<PortMessage | undefined>) => {
    const [port] = ports;
    if (source !== window || data?.type !== 'crosscheck:parser-port' || port === undefined) return;
    void worker().ask('connect', port, { transfer: [port] });
  });
  return {
    announce: (batch) => worker().ask('announce', batch),
    cancel: (batch) => void worker().ask('cancel', batch),
    answer: (answered) => void worker().ask('answer', answered),
  };
}
