import { MAX_ARCHIVE_BYTES, PARSE_SOFT_MS, PARSER_SOFT_BYTES } from '#shared/limits.ts';
import { Refusal } from './refusal.ts';

/** What one file may use up: time, memory, unpacked bytes. Waiting for the analyst costs nothing. */
export interface Budget {
  /** Ends the reading with a {@link Refusal} where time or memory is used up. Cheap: call it once per page or part. */
  readonly check: () => void;
  /** Ends waiting for `work` when time or memory is used up: for libraries that take long but let others run meanwhile. */
  readonly within: <T>(work: Promise<T>) => Promise<T>;
  /** Whether there is time for another part, for those who deliver what they have. */
  readonly left: () => boolean;
  /** Counts unpacked bytes, over all archives inside one another. */
  readonly unpacked: (bytes: number) => void;
  /** Stops the clock while `waiting` lasts. */
  readonly whileStopped: <T>(waiting: () => Promise<T>) => Promise<T>;
}

/** How often it is looked whether a library under way has used up its time or memory. */
const LOOK_MS = 100;

/**
 * @param clock milliseconds since any moment
 * @param memory resident bytes of this process
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
