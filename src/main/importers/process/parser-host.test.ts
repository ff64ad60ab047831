import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '#core/base/result.ts';
import { PARSER_HARD_BYTES } from '#shared/limits.ts';
import { createParserHost, type ParserLink, type Pieces } from './parser-host.ts';
import type { FromParser, ToParser } from './parser-messages.ts';

const HEADER = { batch: 'b', index: 0, name: 'a.txt', type: '', url: '', size: 2 };
const never = new AbortController().signal;

async function* pieces(count = 1): Pieces {
  for (let i = 0; i < count; i++) yield ok(new Uint8Array([65]));
}

/** A parser process that does what `behave` says to each message. */
function fakeLink(behave: (message: ToParser, say: (message: FromParser) => void, die: () => void) => void) {
  let say: (message: FromParser) => void = () => undefined;
  let die: () => void = () => undefined;
  const state = { memory: 0, killed: 0 };
  const link: ParserLink = {
    send: (message) => queueMicrotask(() => behave(message, say, die)),
    onMessage: (listener) => (say = listener),
    onExit: (listener) => (die = listener),
    kill: () => {
      state.killed += 1;
      die();
    },
    memory: async () => state.memory,
  };
  return { link, state };
}

const reading = (message: ToParser, say: (message: FromParser) => void) => {
  if (message.type === 'chunk') say({ type: 'taken' });
  if (message.type === 'end' || message.type === 'abort') say({ type: 'done', batch: 'b', index: 0 });
};

describe('the parser’s host', () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] }),
  );
  afterEach(() => void vi.useRealTimers());

  it('sends a file in pieces and resolves when its result is delivered', async () => {
    const seen: string[] = [];
    const { link } = fakeLink((message, say) => {
      seen.push(message.type);
      reading(message, say);
    });
    expect(await createParserHost(() => link).parse(HEADER, pieces(2), never)).toEqual(ok(undefined));
    expect(seen).toEqual(['begin', 'chunk', 'chunk', 'end']);
  });

  it('reports a crash as one failed file and starts a process for the next file', async () => {
    let started = 0;
    const host = createParserHost(() => {
      started += 1;
      const crashes = started === 1;
      return fakeLink((message, say, die) => {
        if (crashes && message.type === 'end') die();
        else reading(message, say);
      }).link;
    });
    expect(await host.parse(HEADER, pieces(), never)).toMatchObject({ ok: false, error: { code: 'parser-crashed' } });
    expect(await host.parse(HEADER, pieces(), never)).toEqual(ok(undefined));
    expect(started).toBe(2);
  });

  it('stops a parser that takes too long, also while it doesn’t take the pieces', async () => {
    for (const hangs of ['end', 'chunk']) {
      const { link, state } = fakeLink((message, say) => {
        if (message.type !== hangs) reading(message, say);
      });
      const outcome = createParserHost(() => link, undefined, 1000).parse(HEADER, pieces(), never);
      await vi.advanceTimersByTimeAsync(1001);
      expect(await outcome).toMatchObject({ ok: false, error: { code: 'timeout' } });
      expect(state.killed).toBe(1);
    }
  });

  it('stops the clock while the analyst is asked', async () => {
    const { link } = fakeLink((message, say) => {
      if (message.type !== 'end') return reading(message, say);
      say({ type: 'waiting' });
      setTimeout(() => {
        say({ type: 'resumed' });
        setTimeout(() => reading(message, say), 500);
      }, 60_000);
    });
    const outcome = createParserHost(() => link, undefined, 1000).parse(HEADER, pieces(), never);
    await vi.advanceTimersByTimeAsync(60_600);
    expect(await outcome).toEqual(ok(undefined));
  });

  it('adds the time before and after a question', async () => {
    const { link } = fakeLink((message, say) => {
      if (message.type !== 'end') return reading(message, say);
      setTimeout(() => say({ type: 'waiting' }), 700);
      setTimeout(() => say({ type: 'resumed' }), 5_000);
      setTimeout(() => reading(message, say), 5_700);
    });
    const outcome = createParserHost(() => link, undefined, 1000).parse(HEADER, pieces(), never);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'timeout' } });
  });

  it('stops a parser that takes too much memory', async () => {
    const { link, state } = fakeLink((message, say) => {
      if (message.type === 'end') state.memory = PARSER_HARD_BYTES + 1;
      else reading(message, say);
    });
    const outcome = createParserHost(() => link).parse(HEADER, pieces(), never);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'memory-limit', params: { gigabytes: 1 } } });
    expect(state.killed).toBe(1);
  });

  it('reports a file that can’t be read as failed, and stops when it is cancelled', async () => {
    const aborted: ToParser[] = [];
    const { link } = fakeLink((message, say) => {
      if (message.type === 'abort') aborted.push(message);
      reading(message, say);
    });
    const failure = { code: 'changed-while-read', params: {} } as const;
    async function* broken(): Pieces {
      yield ok(new Uint8Array([65]));
      yield err(failure);
    }
    expect(await createParserHost(() => link).parse(HEADER, broken(), never)).toEqual(ok(undefined));
    expect(aborted).toEqual([{ type: 'abort', failure }]);

    const cancel = new AbortController();
    const { link: slow } = fakeLink(() => undefined);
    const outcome = createParserHost(() => slow).parse(HEADER, pieces(), cancel.signal);
    cancel.abort();
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
