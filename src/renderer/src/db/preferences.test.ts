import * as v from 'valibot';
import { expect, test } from 'vitest';
import { anInvestigation } from '#testing/test-database.ts';
import { readPreference, finishWritingPreferences, writePreference } from './preferences.ts';

test('a window that closes can wait for the preferences that are being written', async () => {
  const { db } = await anInvestigation();
  expect(finishWritingPreferences()).toBeNull();
  void writePreference(db, 'theme', 'dark');
  await finishWritingPreferences();
  expect(await readPreference(db, 'theme', v.string(), 'none')).toBe('dark');
  expect(finishWritingPreferences()).toBeNull();
});

test('a preference that can’t be written delays no closing', async () => {
  const { db } = await anInvestigation();
  const refused = writePreference(db, 'theme', () => 'a function can’t be stored').catch((error: unknown) => error);
  expect(await finishWritingPreferences()).toBe(true);
  expect(await refused).toBeInstanceOf(Error);
  expect(finishWritingPreferences()).toBeNull();
});
