import { expect, test, vi } from 'vitest';
import { createQuestion } from '#renderer/commands/questions/create-question.ts';
import { createTag } from '#renderer/commands/tags/create-tag.ts';
import { anInvestigation } from '#testing/test-database.ts';
import { followComparisonInputs, type StoredInputs } from './repositories/comparison-inputs.ts';
import { lastRecord, watchHistory } from './watch-history.ts';

test('records are passed on in order from a given number, from every connection', async () => {
  const { db, investigationId, run } = await anInvestigation();
  const since = await lastRecord(db, investigationId);
  await run(createTag, { name: 'before it was watched' });
  const heard: number[] = [];
  const stop = watchHistory(db, investigationId, since, async (records) => {
    heard.push(...records.map(({ seq }) => seq));
  });
  for (let index = 0; index < 20; index++) await run(createTag, { name: `Tag ${index}` });
  await vi.waitFor(() => expect(heard).toHaveLength(21));
  expect(heard).toEqual(Array.from({ length: 21 }, (_, index) => index + 2));
  stop();
});

test('records that a listener could not take are passed again with the next ones', async () => {
  const { db, investigationId, run } = await anInvestigation();
  const faults: unknown[] = [];
  const hear = (fault: unknown) => void faults.push(fault);
  process.on('unhandledRejection', hear);
  const heard: number[] = [];
  let broken = true;
  const stop = watchHistory(db, investigationId, 1, async (records) => {
    if (broken) throw new Error('a fault');
    heard.push(...records.map(({ seq }) => seq));
  });
  await run(createTag, { name: 'one' });
  await vi.waitFor(() => expect(faults.length).toBeGreaterThan(0));
  broken = false;
  await run(createTag, { name: 'two' });
  await vi.waitFor(() => expect(heard).toEqual([2, 3]));
  stop();
  process.off('unhandledRejection', hear);
});

test('changes made while a comparison is read are part of it', async () => {
  for (let delay = 0; delay < 12; delay++) {
    const { db, investigationId, run } = await anInvestigation();
    let latest: StoredInputs | undefined;
    const following = followComparisonInputs(db, investigationId, (inputs) => (latest = inputs));
    for (let tick = 0; tick < delay; tick++) await new Promise((later) => setImmediate(later));
    await run(createQuestion, { wording: 'How many died?' });
    const stop = await following;
    await vi.waitFor(() => expect(latest?.questions).toHaveLength(1));
    stop();
    db.close();
  }
});
