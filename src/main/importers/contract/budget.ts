import { MAX_ARCHIVE_BYTES, PARSE_SOFT_MS, PARSER_SOFT_BYTES } from '#shared/limits.ts';
import { Refusal } from './refusal.ts';

/** The limits for reading one file: time, memory, unpacked bytes. Waiting for the analyst doesn't count. */
export interface Budget {
  /** Throws a {@link Refusal} where time or memory is used up. It is cheap: call it once per page or file. */
  readonly check: () => void;
  /** Waits for `work`, and rejects when time or memory is used up: for libraries that take long but yield to the event loop. */
  readonly within: <T>(work: Promise<T>) => Promise<T>;
  /** Whether time is left, for readers that deliver the reports they have so far. */
  readonly left: () => boolean;
  /** Counts unpacked bytes, also those of archives inside archives. */
  readonly unpacked: (bytes: number) => void;
  /** Stops the clock while `waiting` lasts. */
  readonly whileStopped: <T>(waiting: () => Promise<T>) => Promise<T>;
}

/** How often time and memory are checked while a library works: a tenth of a second is soon enough and costs little. */
const LOOK_MS = 100;

/**
 * @param clock returns milliseconds since any moment
 * @param memory returns the resident bytes of this process
 */
export function createBudget(clock: () => number, memory: () => number): Budget {
  let started = clock();
  let bytes = 0;
  const left = () => clock() - started < PARSE_SOFT_MS;
  const refused = () => (!left() ? tooSlow() : memory() > PARSER_SOFT_BYTES ? tooLarge() : null);
  return {
    left,
    check: () => {
      const refusal = refused();
      if (refusal !== null) throw refusal;
    },
    unpacked: (count) => {
      bytes += count;
      if (bytes > MAX_ARCHIVE_BYTES) {
        throw new Refusal({ code: 'archive-grew-too-large', params: { limit: MAX_ARCHIVE_BYTES / 1024 / 1024 } });
      }
    },
    within: async (work) => {
      let looking: ReturnType<typeof setInterval> | undefined;
      const usedUp = new Promise<never>((_resolve, reject) => {
        looking = setInterval(() => {
          const refusal = refused();
          if (refusal !== null) reject(refusal);
        }, LOOK_MS);
      });
      try {
        return await Promise.race([work, usedUp]);
      } finally {
        clearInterval(looking);
      }
    },
    whileStopped: async (waiting) => {
      const stopped = clock();
      try {
        return await waiting();
      } finally {
        started += clock() - stopped;
      }
    },
  };
}

const tooLarge = () => new Refusal({ code: 'too-much-memory', params: {} });

const tooSlow = () => new Refusal({ code: 'timeout', params: { seconds: PARSE_SOFT_MS / 1000 } });
