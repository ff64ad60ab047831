import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import * as v from 'valibot';
import type { CrosscheckDatabase } from './database.ts';

/** Reads a preference; a missing or malformed one is `fallback`. */
export async function readPreference<T, F = T>(
  db: CrosscheckDatabase,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: F,
): Promise<T | F> {
  const parsed = v.safeParse(schema, (await db.preferences.get(key))?.value);
  return parsed.success ? parsed.output : fallback;
}

/** The writes that are running: the window must not close before a write that nobody awaits is on the disk. */
const underWay = new Set<Promise<unknown>>();

async function track<T>(writing: Promise<T>): Promise<T> {
  underWay.add(writing);
  try {
    return await writing;
  } finally {
    underWay.delete(writing);
  }
}

/**
 * Resolves when all running writes have ended; null where none is running. A preference that can't be written is
 * dropped, since it is no reason to keep a window open, so the result is always true.
 */
export const finishWritingPreferences = (): Promise<true> | null =>
  underWay.size === 0 ? null : Promise.allSettled(underWay).then(() => true);

/** Writes a preference. */
export async function writePreference(db: CrosscheckDatabase, key: string, value: unknown): Promise<void> {
  await track(db.preferences.put({ key, value }));
}

/**
 * The new value, or a function from the present value to the new one, so that two quick steps don't overwrite each
 * other.
 */
export type Next<T> = T | ((now: T) => T);

/**
 * A preference that follows the database; `undefined` until it is read for the first time. A reader that needs a choice
 * directly after it was made calls `latest`: the shown value follows the disk, and may be one choice behind.
 */
export function usePreference<T extends object | string | number | boolean | null>(
  db: CrosscheckDatabase,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
): readonly [value: T | undefined, set: (next: Next<T>) => Promise<void>, latest: () => Promise<T>] {
  const value = useLiveQuery(async () => readPreference(db, key, schema, fallback), [db, key]);
  const set = useCallback(
    async (next: Next<T>) => {
      await track(
        db.transaction('rw', db.preferences, async () => {
          const wanted = typeof next === 'function' ? next(await readPreference(db, key, schema, fallback)) : next;
          await db.preferences.put({ key, value: wanted });
        }),
      );
    },
    [db, key, schema, fallback],
  );
  const latest = useCallback(() => readPreference(db, key, schema, fallback), [db, key, schema, fallback]);
  return [value, set, latest];
}
