import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback } from 'react';
import * as v from 'valibot';
import type { CrosscheckDatabase } from './database.ts';

/** Reads a preference; what is missing or malformed is `fallback`. */
export async function readPreference<T, F = T>(
  db: CrosscheckDatabase,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: F,
): Promise<T | F> {
  const parsed = v.safeParse(schema, (await db.preferences.get(key))?.value);
  return parsed.success ? parsed.output : fallback;
}

/** Writes under way: what is called without waiting must still be on the disk before the window goes. */
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
 * Whether all choices that were made are remembered, once it is over; null where nothing is being written. One that
 * can't be written is no reason to keep a window open: it is lost with true.
 */
export const settlingPreferences = (): Promise<true> | null =>
  underWay.size === 0 ? null : Promise.allSettled(underWay).then(() => true);

/** Remembers a preference. */
export async function writePreference(db: CrosscheckDatabase, key: string, value: unknown): Promise<void> {
  await track(db.preferences.put({ key, value }));
}

/** What is to be kept, or how it follows from what is kept now: two quick steps are then two. */
export type Next<T> = T | ((now: T) => T);

/**
 * Something the interface remembers, live. `undefined` until it is read for the first time. What is done with a choice in
 * the moment after it was made asks by `latest`: what is shown follows the disk, and may be one choice behind.
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
