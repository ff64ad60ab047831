import { expect, test } from 'vitest';
import { someId } from '#testing/builders.ts';
import { saveAuthorName, mintAuthorIds } from './author.ts';
import { CrosscheckDatabase } from './database.ts';

const idsOf = async (db: CrosscheckDatabase) =>
  (await db.preferences.bulkGet(['analyst-id', 'device-id'])).map((preference) => preference?.value);

test('the ids of the person and the device are minted once, and a change of name changes neither', async () => {
  const db = new CrosscheckDatabase(someId('author'));
  await mintAuthorIds(db);
  const ids = await idsOf(db);
  expect(ids).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), expect.stringMatching(/^[\da-f-]{36}$/)]);
  expect(ids[0]).not.toBe(ids[1]);
  await saveAuthorName(db, ' Layla ');
  await mintAuthorIds(db);
  await saveAuthorName(db, 'Layla H.');
  expect(await idsOf(db)).toEqual(ids);
  expect(await db.preferences.get('analyst')).toEqual({ key: 'analyst', value: 'Layla H.' });
});
