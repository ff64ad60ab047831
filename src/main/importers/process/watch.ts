import { MEMORY_LOOK_MS, PARSER_HARD_BYTES } from '#shared/limits.ts';

/** Watches, from outside the parser process, the time and memory that one file takes. */
export interface Watch {
  /** The parser waits for the analyst or the store: its time stands still until `resume`. */
  readonly pause: () => void;
  readonly resume: () => void;
  readonly end: () => void;
}

export interface Watched {
  readonly timeoutMs: number;
  /** Resident bytes of the process, or null where it can't be told. */
  readonly memory: () => Promise<number | null>;
  readonly onTimeout: () => void;
  readonly onMemory: () => void;
}

/** Begins to watch. After one of the two calls, or `end`, it looks no more. */
export function startWatch({ timeoutMs, memory, onTimeout, onMemory }: Watched): Watch {
  let over = false;
  let left = timeoutMs;
  let since = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(timedOut, left);
  const looking = setInterval(() => {
    void memory().then((bytes) => {
      if (!over && bytes !== null && bytes > PARSER_HARD_BYTES) stop(onMemory);
    });
  }, MEMORY_LOOK_MS);

  function stop(then: () => void): void {
    over = true;
    clearTimeout(timer);
    clearInterval(looking);
    then();
  }
  function timedOut(): void {
    stop(onTimeout);
  }
  return {
    pause: () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      left -= performance.now() - since;
    },
    resume: () => {
      if (over || timer !== undefined) return;
      since = performance.now();
      timer = setTimeout(timedOut, left);
    },
    end: () => stop(() => undefined),
  };
}
