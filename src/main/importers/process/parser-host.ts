import { err, ok, type Result } from '#core/base/result.ts';
import type { ImportFailure } from '#core/model/import-failure.ts';
import { PARSE_TIMEOUT_MS, PARSER_HARD_BYTES } from '#shared/limits.ts';
import type { ParsedFile } from '#shared/parsed-file/parsed-file.ts';
import type { FileHeader, FromParser, ToParser } from './parser-messages.ts';
import { startWatch, type Watch } from './watch.ts';

/** A parser process, however it was started. */
export interface ParserLink {
  readonly send: (message: ToParser) => void;
  readonly onMessage: (listener: (message: FromParser) => void) => void;
  readonly onExit: (listener: () => void) => void;
  readonly kill: () => void;
  /** Returns the resident memory of the process in bytes, or null where the system doesn't tell. */
  readonly memory: () => Promise<number | null>;
}

/** The pieces of one file, or the reason why it can't be read. */
export type Pieces = AsyncIterable<Result<Uint8Array, ImportFailure>>;

/** Has files read by parser processes, one after the other. It starts another process after a crash. */
export interface ParserHost {
  /** Resolves when the file's result is delivered, or with the failure. */
  readonly parse: (header: FileHeader, pieces: Pieces, signal: AbortSignal) => Promise<Result<void, ImportFailure>>;
  readonly close: () => void;
}

const CRASHED: ImportFailure = {
  code: 'parser-crashed',
  params: {},
};
const TIMED_OUT: ImportFailure = {
  code: 'timeout',
  params: { seconds: PARSE_TIMEOUT_MS / 1000 },
};
const TOO_MUCH_MEMORY: ImportFailure = {
  code: 'memory-limit',
  params: { gigabytes: PARSER_HARD_BYTES / 1024 ** 3 },
};
const CANCELLED: ImportFailure = { code: 'cancelled', params: {} };

/**
 * @param spawn starts a parser process, also after the process before it has ended
 * @param onResult receives the results of a parser without a port, which come back on its own channel
 */
export function createParserHost(
  spawn: () => ParserLink,
  onResult: (result: ParsedFile) => void = () => undefined,
  timeoutMs = PARSE_TIMEOUT_MS,
): ParserHost {
  let running: Running | null = null;

  async function parse(header: FileHeader, pieces: Pieces, signal: AbortSignal): Promise<Result<void, ImportFailure>> {
    if (signal.aborted) return err(CANCELLED);
    const own: Running = (running ??= start(spawn(), onResult, (ended) => {
      if (running === ended) running = null;
    }));
    const stop = (failure: ImportFailure) => {
      if (running === own) running = null;
      own.end(err(failure));
      own.link.kill();
    };
    const onAbort = () => stop(CANCELLED);
    signal.addEventListener('abort', onAbort, { once: true });
    const outcome = own.outcome();
    own.watch = startWatch({
      timeoutMs,
      memory: own.link.memory,
      onTimeout: () => stop(TIMED_OUT),
      onMemory: () => stop(TOO_MUCH_MEMORY),
    });
    try {
      await send(own, header, pieces);
      return await outcome;
    } finally {
      own.watch.end();
      signal.removeEventListener('abort', onAbort);
    }
  }

  return {
    parse,
    close: () => {
      running?.link.kill();
      running = null;
    },
  };
}

interface Running {
  readonly link: ParserLink;
  watch: Watch | null;
  /** Returns the outcome of the file that is sent next. */
  readonly outcome: () => Promise<Result<void, ImportFailure>>;
  /** Resolves when the parser has taken the last piece, or has ended. */
  readonly taken: () => Promise<void>;
  readonly end: (outcome: Result<void, ImportFailure>) => void;
  /** Whether the current file has its outcome already, so that nothing more of it is sent. */
  readonly ended: () => boolean;
}

function start(link: ParserLink, onResult: (result: ParsedFile) => void, onExit: (self: Running) => void): Running {
  let settle: (outcome: Result<void, ImportFailure>) => void = () => undefined;
  let take: () => void = () => undefined;
  let ended = false;
  const end = (outcome: Result<void, ImportFailure>) => {
    ended = true;
    settle(outcome);
    take();
  };
  const running: Running = {
    link,
    watch: null,
    outcome: () => {
      ended = false;
      return new Promise((resolve) => (settle = resolve));
    },
    taken: () => new Promise((resolve) => (take = resolve)),
    end,
    ended: () => ended,
  };
  link.onMessage((message) => {
    if (message.type === 'taken') take();
    else if (message.type === 'waiting') running.watch?.pause();
    else if (message.type === 'resumed') running.watch?.resume();
    else if (message.type === 'result') onResult(message.result);
    else if (message.type === 'done') end(ok(undefined));
  });
  link.onExit(() => {
    onExit(running);
    end(err(CRASHED));
  });
  return running;
}

/** Sends the pieces one by one, each when the parser has taken the piece before it, so that no queue fills the memory. */
async function send(running: Running, file: FileHeader, pieces: Pieces): Promise<void> {
  running.link.send({ type: 'begin', file });
  for await (const piece of pieces) {
    if (running.ended()) return;
    if (!piece.ok) {
      running.link.send({ type: 'abort', failure: piece.error });
      return;
    }
    const taken = running.taken();
    running.link.send({ type: 'chunk', bytes: piece.value });
    await taken;
  }
  if (!running.ended()) running.link.send({ type: 'end' });
}
