import type { FromImportWorker, ToImportWorker } from '#renderer/workers/import-messages.ts';
import workerUrl from '#renderer/workers/import-worker.ts?worker&url';
import type { PortMessage } from '#shared/ipc/bridge-contract.ts';
import { startWorker } from './start-worker.ts';

let worker: Worker | null = null;
const listeners = new Set<(message: FromImportWorker) => void>();

/** Returns the worker that stores imported files; it starts at the first call. */
function importWorker(): Worker {
  if (worker !== null) return worker;
  worker = startWorker(workerUrl, 'import');
  worker.addEventListener('message', ({ data }: MessageEvent<FromImportWorker>) => {
    for (const listener of listeners) listener(data);
  });
  return worker;
}

/** Passes the parsers' ports on to the worker. Called once, when the page starts. */
export function connectParserPorts(): void {
  window.addEventListener('message', ({ data, source, ports }: MessageEvent<PortMessage | undefined>) => {
    const [port] = ports;
    if (source !== window || data?.type !== 'crosscheck:parser-port' || port === undefined) return;
    importWorker().postMessage({ type: 'port' } satisfies ToImportWorker, [port]);
  });
}

/** Sends a message to the worker. */
export const sendToImportWorker = (message: ToImportWorker): void => importWorker().postMessage(message);

/** Listens to the worker, even if it starts later, until the returned function is called. */
export function onImportWorker(listener: (message: FromImportWorker) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
