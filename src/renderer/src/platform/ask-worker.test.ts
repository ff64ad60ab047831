import { expect, test, vi } from 'vitest';
import { answerQuestions, type Answers } from '#renderer/workers/answer-questions.ts';
import { askWorker } from './ask-worker.ts';

type Sums = { readonly double: { readonly question: number; readonly answer: number } };

type Listener = (event: { readonly data: unknown }) => void;

/** Returns a page and a worker that receive each other's messages in a later task, as in the app. */
function connected(answers: Answers<Sums>) {
  const inPage: Listener[] = [];
  const inWorker: Listener[] = [];
  const send = (to: readonly Listener[]) => (message: unknown) =>
    queueMicrotask(() => to.forEach((listener) => listener({ data: structuredClone(message) })));
  const terminate = vi.fn<() => void>();
  const onFault = vi.fn<(message: string) => void>();
  const onNews = vi.fn<(news: string) => void>();
  const tell = answerQuestions<Sums, string>(answers, {
    addEventListener: (_type, listener) => inWorker.push(listener),
    postMessage: send(inPage),
  });
  const line = {
    addEventListener: (_type: 'message', listener: Listener) => void inPage.push(listener),
    postMessage: send(inWorker),
    terminate,
  };
  return { client: askWorker<Sums, string>(line, { onFault, onNews }), tell, terminate, onFault, onNews };
}

test('each question gets its own answer, in any order of the answers', async () => {
  const open: (() => void)[] = [];
  const { client } = connected({
    double: (n) => new Promise((resolve) => void open.unshift(() => resolve(n * 2))),
  });
  const both = Promise.all([client.ask('double', 1), client.ask('double', 2)]);
  await vi.waitFor(() => expect(open).toHaveLength(2));
  for (const answer of open) answer();
  expect(await both).toEqual([2, 4]);
});

test('a question that fails is reported as a fault, and the next one is answered', async () => {
  const { client, onFault } = connected({
    double: async (n) => {
      if (n === 0) throw new Error('nothing to double');
      return n * 2;
    },
  });
  const settled = vi.fn<() => void>();
  void client.ask('double', 0).then(settled, settled);
  expect(await client.ask('double', 3)).toBe(6);
  expect(onFault.mock.calls).toEqual([['nothing to double']]);
  expect(settled).not.toHaveBeenCalled();
});

test('a cancelled question gets no answer, nor does any question of a closed worker', async () => {
  const { client, terminate, tell, onNews } = connected({ double: async (n) => n * 2 });
  const settled = vi.fn<() => void>();
  const cancel = new AbortController();
  void client.ask('double', 1, { signal: cancel.signal }).then(settled);
  cancel.abort();
  expect(await client.ask('double', 2)).toBe(4);
  tell('a row changed');
  await vi.waitFor(() => expect(onNews).toHaveBeenCalledWith('a row changed'));
  void client.ask('double', 5).then(settled);
  client.close();
  tell('another row changed');
  await new Promise((resolve) => setTimeout(resolve));
  expect(terminate).toHaveBeenCalledOnce();
  expect(onNews).toHaveBeenCalledOnce();
  expect(settled).not.toHaveBeenCalled();
});

test('a port is handed over with its question, not copied', async () => {
  const sent: unknown[][] = [];
  const client = askWorker<{ connect: { question: MessagePort; answer: void } }>(
    {
      addEventListener: () => undefined,
      postMessage: (message, transfer) => sent.push([message, transfer]),
      terminate: () => undefined,
    },
    { onFault: () => undefined },
  );
  const { port1 } = new MessageChannel();
  void client.ask('connect', port1, { transfer: [port1] });
  expect(sent).toEqual([[{ number: 1, name: 'connect', question: port1 }, [port1]]]);
});
