import { nameWithLanguage, say } from '#renderer/words/interface-words.ts';
import type { WorkerQuestions } from '#renderer/workers/worker-messages.ts';
import { askWorker, type AskedWorker } from './ask-worker.ts';

declare global {
  interface Window {
    /** The Trusted Types API, which TypeScript's DOM library doesn't know yet. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (url: string) => string },
      ) => { readonly createScriptURL: (url: string) => unknown };
    };
  }
}

/**
 * The policy for worker scripts. The content security policy allows only this policy to name scripts, and it names only
 * our own workers.
 */
const policy = window.trustedTypes?.createPolicy('crosscheck-worker', { createScriptURL: (url: string) => url });

/** A fault in a worker that the worker didn't handle. */
export interface WorkerFault {
  /** The purpose of the worker: `table`. */
  readonly worker: string;
  readonly message: string;
}

const listeners = new Set<(fault: WorkerFault) => void>();

/** Listens to the faults of all workers until the returned function is called. */
export function onWorkerFault(listener: (fault: WorkerFault) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Starts one of our workers; `url` comes from an import with `?worker&url`. */
function startWorker(url: string, name: string): Worker {
  const trusted: unknown = policy?.createScriptURL(url) ?? url;
  const worker = new Worker(trusted as string, { type: 'module', name: nameWithLanguage(name) });
  // An error without a message: the worker's script could not be loaded.
  worker.addEventListener('error', ({ message }: { readonly message?: string }) => {
    for (const listener of listeners) listener({ worker: name, message: message ?? say('frame.worker-not-started') });
  });
  return worker;
}

/** Starts one of our workers that answers questions. A question that fails is a fault like any other. */
export function startAskedWorker<Questions extends WorkerQuestions, News = never>(
  url: string,
  name: string,
  onNews?: (news: News) => void,
): AskedWorker<Questions> {
  const onFault = (message: string) => {
    for (const listener of listeners) listener({ worker: name, message });
  };
  return askWorker<Questions, News>(startWorker(url, name), { onFault, ...(onNews === undefined ? {} : { onNews }) });
}
