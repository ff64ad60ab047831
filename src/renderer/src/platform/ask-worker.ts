import type { FromAskedWorker, WorkerQuestions } from '#renderer/workers/worker-messages.ts';

/** The methods of a `Worker` that questions use. */
export interface WorkerLine {
  readonly addEventListener: (type: 'message', listener: (event: { readonly data: unknown }) => void) => void;
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void;
  readonly terminate: () => void;
}

interface HowToAsk {
  /** Cancels the question. */
  readonly signal?: AbortSignal;
  /** The parts of the question that are handed over instead of copied: ports, buffers. */
  readonly transfer?: readonly Transferable[];
}

/** A worker that answers questions by their names. */
export interface AskedWorker<Questions extends WorkerQuestions> {
  /**
   * Resolves with the answer. The promise stays open where the question fails (`onFault` receives the fault), where
   * `signal` has cancelled it, and where the worker has been closed: an answer that never comes changes nothing on the
   * page.
   */
  readonly ask: <Name extends keyof Questions>(
    name: Name,
    question: Questions[Name]['question'],
    how?: HowToAsk,
  ) => Promise<Questions[Name]['answer']>;
  /** Ends the worker and its work. */
  readonly close: () => void;
}

interface Listeners<News> {
  readonly onFault: (message: string) => void;
  /** Receives messages that answer no question. */
  readonly onNews?: (news: News) => void;
}

/** Asks `worker` questions; the worker answers them by `answerQuestions`. Answers may come in any order. */
export function askWorker<Questions extends WorkerQuestions, News = never>(
  worker: WorkerLine,
  { onFault, onNews }: Listeners<News>,
): AskedWorker<Questions> {
  const waiting = new Map<number, (answer: unknown) => void>();
  let last = 0;
  let closed = false;
  worker.addEventListener('message', ({ data }) => {
    const message = data as FromAskedWorker<News>;
    if (closed) return;
    if (message.type === 'news') return onNews?.(message.news);
    const resolve = waiting.get(message.number);
    waiting.delete(message.number);
    if (message.type === 'fault') onFault(message.message);
    else resolve?.(message.answer);
  });
  return {
    ask: (name, question, { signal, transfer = [] } = {}) =>
      new Promise((resolve) => {
        if (closed || signal?.aborted === true) return;
        const number = (last += 1);
        waiting.set(number, resolve);
        signal?.addEventListener('abort', () => waiting.delete(number), { once: true });
        worker.postMessage({ number, name, question }, [...transfer]);
      }),
    close: () => {
      closed = true;
      waiting.clear();
      worker.terminate();
    },
  };
}
