import { useLiveQuery } from 'dexie-react-hooks';
import { v7 as uuid } from 'uuid';
import * as v from 'valibot';
import { asId } from '#core/base/id.ts';
import type { Author } from '#core/history/record.ts';
import type { CrosscheckDatabase } from './database.ts';
import { readPreference, writePreference } from './preferences.ts';

/** The preferences about the person at work: the person's name, the person's id, and the id of the user-data folder. */
const NAME = 'analyst';
const ANALYST_ID = 'analyst-id';
const DEVICE_ID = 'device-id';

/**
 * Mints the ids of the device and the person where there are none yet: once for each user-data folder. The person keeps
 * the id when the name changes, and no old record changes.
 */
export async function mintAuthorIds(db: CrosscheckDatabase): Promise<void> {
  await db.transaction('rw', db.preferences, async () => {
    for (const key of [ANALYST_ID, DEVICE_ID])
      if ((await db.preferences.get(key)) === undefined) await writePreference(db, key, uuid());
  });
}

/** Follows the person at work; undefined until it is known. */
export const useAuthor = (db: CrosscheckDatabase): Author | undefined =>
  useLiveQuery(async () => {
    const text = async (key: string) => readPreference(db, key, v.string(), '');
    const [analyst, analystId, deviceId] = [await text(NAME), await text(ANALYST_ID), await text(DEVICE_ID)];
    return { analyst, analystId: asId(analystId), deviceId: asId(deviceId) };
  }, [db]);

/** Whether nobody has entered a name yet or declined to; undefined until it is known. */
export const useAuthorUnknown = (db: CrosscheckDatabase): boolean | undefined =>
  useLiveQuery(async () => (await db.preferences.get(NAME)) === undefined, [db]);

/** Stores the name of the person at work. */
export const saveAuthorName = (db: CrosscheckDatabase, name: string): Promise<void> =>
  writePreference(db, NAME, name.trim());
