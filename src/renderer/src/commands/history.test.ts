import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '#core/history/record.ts';
import { replay } from '#core/history/replay.ts';
import { proposed } from '#core/model/metadata-value.ts';
import { aDocument, anAuthor, aTag, someId } from '#testing/builders.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { askQuestion } from './claims/ask-question.ts';
import { attributeClaims } from './claims/attribute-claims.ts';
import { markClaim } from './claims/mark-claim.ts';
import { command } from './command.ts';
import { editReport } from './reports/edit-report.ts';
import { importReport } from './reports/import-report.ts';
import { undo } from './run-command.ts';
import { createTag } from './tags/create-tag.ts';

const TEXT = 'At least three members died, while the other side lost four, the monitoring group said on Thursday.';

const anImport = (text = TEXT) => ({
  document: aDocument(text, { publisher: proposed('The Post', 'byline') }),
  source: { fileName: 'post.txt', format: 'text', charset: 'utf-8', size: text.length, sha256: someId('bytes') },
  textSha256: `sha of ${text}`,
  bytes: new TextEncoder().encode(text),
});

type Investigation = Awaited<ReturnType<typeof anInvestigation>>;

async function withReport(text = TEXT) {
  const investigation = await anInvestigation();
  const reply = await investigation.run(importReport, anImport(text));
  if (!reply.stored) throw new Error('a duplicate in an empty investigation');
  return { ...investigation, reportId: reply.reportId };
}

const seqs = async ({ db }: Investigation) => (await db.history.toArray()).map((record) => record.seq);

describe('the history', () => {
  it('numbers records from 1 without gaps, undoing and redoing included', async () => {
    const investigation = await withReport();
    await investigation.run(markClaim, {
      reportId: investigation.reportId,
      passage: { start: 0, end: 28 },
      tagIds: [],
    });
    await investigation.undo();
    await investigation.redo();
    expect(await seqs(investigation)).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves no record of a command that changes nothing', async () => {
    const investigation = await withReport();
    await investigation.run(editReport, { id: investigation.reportId, fields: { memo: '' } });
    expect(await seqs(investigation)).toEqual([1, 2]);
  });

  it('undoes and redoes commands from before the database was closed', async () => {
    const investigation = await withReport();
    const before = await recordedState(investigation.db);
    await investigation.run(createTag, { name: 'Shelling' });
    const after = await recordedState(investigation.db);

    investigation.db.close();
    await investigation.db.open();
    expect((await investigation.undo())?.args).toEqual({ name: 'Shelling' });
    expect(await recordedState(investigation.db)).toEqual(before);
    investigation.db.close();
    await investigation.db.open();
    await investigation.redo();
    expect(await recordedState(investigation.db)).toEqual(after);
  });

  it('undoes the runs of one group together, and only those that follow each other', async () => {
    const investigation = await withReport();
    const group = 'typing in the memo';
    await investigation.run(editReport, { id: investigation.reportId, fields: { memo: 'a' } });
    await investigation.run(editReport, { id: investigation.reportId, fields: { memo: 'ab' } }, { group });
    await investigation.run(editReport, { id: investigation.reportId, fields: { memo: 'abc' } }, { group });
    await investigation.undo();
    expect((await investigation.db.reports.get(investigation.reportId))?.memo).toBe('a');
    await investigation.redo();
    expect((await investigation.db.reports.get(investigation.reportId))?.memo).toBe('abc');
    await investigation.undo();
    await investigation.undo();
    expect((await investigation.db.reports.get(investigation.reportId))?.memo).toBe('');
  });

  it('forgets undone commands once a new command runs', async () => {
    const investigation = await withReport();
    await investigation.run(createTag, { name: 'One' });
    await investigation.undo();
    await investigation.run(createTag, { name: 'Two' });
    expect(await investigation.redo()).toBeNull();
  });

  it('undoes a group by its name only while it is the last one', async () => {
    const { db, environment, investigationId, run } = await withReport();
    const group = 'one deletion';
    await run(createTag, { name: 'One' }, { group });
    await run(createTag, { name: 'Two' });
    const before = await recordedState(db);
    expect(await undo(db, environment, investigationId, group)).toBeNull();
    expect(await recordedState(db)).toEqual(before);
    await undo(db, environment, investigationId);
    expect((await undo(db, environment, investigationId, group))?.args).toEqual({ name: 'One' });
    expect(await undo(db, environment, investigationId, group)).toBeNull();
  });

  it('doesn’t undo the creation of the investigation', async () => {
    const investigation = await anInvestigation();
    expect(await investigation.undo()).toBeNull();
    await investigation.run(createTag, { name: 'One' });
    await investigation.undo();
    expect(await investigation.undo()).toBeNull();
    expect(await investigation.db.investigations.count()).toBe(1);
  });

  it('contains everything needed to make the investigation again elsewhere', async () => {
    const investigation = await withReport();
    const { run, db, reportId } = investigation;
    const id = await run(markClaim, { reportId, passage: { start: 0, end: 28 }, tagIds: [] });
    await run(askQuestion, { ids: [id!], wording: 'How many died?' });
    await investigation.undo();
    await investigation.redo();
    await run(attributeClaims, { ids: [id!], chain: [{ name: 'Monitoring group', unnamed: false }] });

    const state = replay(JSON.parse(JSON.stringify(await db.history.toArray())) as HistoryRecord[]);
    for (const [table, rows] of Object.entries(state)) {
      const byId = [...rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(byId, table).toEqual(await db.table(table).toArray());
    }
  });

  it('signs each record with the person, the device and an id of its own', async () => {
    const { db, run, undo: takeBack, redo: again } = await anInvestigation();
    await run(createTag, { name: 'One' });
    await takeBack();
    await again();
    const records = await db.history.toArray();
    expect(new Set(records.map(({ id }) => id)).size).toBe(4);
    for (const record of records) expect(record).toMatchObject({ format: 3, ...anAuthor() });
  });

  it('writes nothing of a command that lost its transaction by awaiting something else', async () => {
    const { db, run } = await anInvestigation();
    const elsewhere = async () => undefined;
    const dawdle = command<void>({
      name: 'test.dawdle',
      plan: async ({ draft, investigationId }) => {
        for (let i = 0; i < 500; i++) await elsewhere();
        draft.add('tags', aTag('late', { investigationId }));
      },
    });
    await expect(run(dawdle, undefined)).rejects.toThrow(/transaction/i);
    expect((await db.tags.toArray()).map(({ name }) => name)).not.toContain('late');
    expect(await db.history.count()).toBe(1);
  });
});
