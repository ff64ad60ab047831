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

/** Remembers a preference. */
export async function writePreference(db: CrosscheckDatabase, key: string, value: unknown): Promise<void> {
  await db.preferences.put({ key, value });
}

/** What is to be kept, or how it follows from what is kept now: two quick steps are then two. */
export type Next<T> = T | ((now: T) => T);

/** Something the interface remembers, live. `undefined` until it is read for the first time. */
export function usePreference<T extends object | string | number | boolean | null>(
  db: CrosscheckDatabase,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
): readonly [value: T | undefined, set: (next: Next<T>) => Promise<void>] {
  const value = useLiveQuery(async () => readPreference(db, key, schema, fallback), [db, key]);
  const set = useCallback(
    async (next: Next<T>) => {
      await db.transaction('rw', db.preferences, async () => {
        const wanted = typeof next === 'function' ? next(await readPreference(db, key, schema, fallback)) : next;
        await db.preferences.put({ key, value: wanted });
      });
    },
    [db, key, schema, fallback],
  );
  return [value, set];
}
