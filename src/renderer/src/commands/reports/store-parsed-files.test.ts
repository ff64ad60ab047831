import { describe, expect, it } from 'vitest';
import { eraseInvestigation } from '#renderer/db/repositories/investigations.ts';
import type { ParsedFile, ParsedReport } from '#shared/parsed-file/parsed-file.ts';
import { aDocument, anAuthor, someId } from '#testing/builders.ts';
import { anInvestigation } from '#testing/test-database.ts';
import { storeParsedFiles } from './store-parsed-files.ts';

function aReport(text: string): ParsedReport {
  return {
    document: aDocument(text),
    source: { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 1, sha256: someId('sha') },
    textSha256: `sha of ${text}`,
    bytes: new TextEncoder().encode(text),
  };
}
const aFile = (index: number, ...texts: string[]): ParsedFile => ({
  batch: 'drop',
  index,
  name: `file ${index}`,
  outcome: { ok: true, reports: texts.map(aReport), failed: [] },
});

const anEmptyFile = (index: number): ParsedFile => ({
  batch: 'drop',
  index,
  name: `file ${index}`,
  outcome: { ok: false, failure: { code: 'empty', params: {} } },
});

describe('storing parsed files', () => {
  it('stores them in order, lists failures and duplicates, and undoes the batch in one step', async () => {
    const { db, investigationId, undo } = await anInvestigation();
    const target = { investigationId, author: anAuthor() };
    const files = [aFile(0, 'one'), aFile(1, 'two', 'three'), anEmptyFile(2), aFile(3, 'one')];
    const stored = await storeParsedFiles(db, target, files);
    expect(stored.map(({ reports, duplicate }) => [reports.length, duplicate])).toEqual([
      [1, false],
      [2, false],
      [0, false],
      [0, true],
    ]);
    const reports = await db.reports.orderBy('[investigationId+position]').toArray();
    expect(reports.map(({ textSha256 }) => textSha256)).toEqual(['sha of one', 'sha of two', 'sha of three']);
    const problems = await db.problems.toArray();
    expect(problems.map(({ fileName, code, duplicateOf }) => [fileName, code, duplicateOf])).toEqual([
      ['file 2', 'empty', null],
      ['file 3', 'duplicate-text', reports[0]?.id],
    ]);
    await undo();
    expect(await db.reports.count()).toBe(0);
  });

  it('stores a hundred files in one transaction', async () => {
    const { db, investigationId } = await anInvestigation();
    const before = await db.history.count();
    const files = Array.from({ length: 100 }, (_, index) => aFile(index, `report number ${index}`));
    const stored = await storeParsedFiles(db, { investigationId, author: anAuthor() }, files);
    expect(stored.flatMap(({ reports }) => reports)).toHaveLength(100);
    const records = (await db.history.toArray()).filter(({ command }) => command === 'report.import');
    expect(records).toHaveLength((await db.history.count()) - before);
    // the clock is read once for each transaction
    expect(new Set(records.map(({ at }) => at)).size).toBe(1);
  });

  it('stores the others where one can’t be stored', async () => {
    const { db, investigationId } = await anInvestigation();
    const poisoned = aFile(1, 'two');
    const broken = {
      ...poisoned,
      outcome: { ok: true, reports: [{ ...aReport('two'), bytes: (() => 0) as never }], failed: [] },
    } as ParsedFile;
    const stored = await storeParsedFiles(db, { investigationId, author: anAuthor() }, [
      aFile(0, 'one'),
      broken,
      aFile(2, 'three'),
    ]);
    expect(stored.map(({ reports }) => reports.length)).toEqual([1, 0, 1]);
    expect((await db.problems.toArray()).map(({ fileName, code }) => [fileName, code])).toEqual([
      ['file 1', 'not-saved'],
    ]);
    expect(
      await db.history.where('[investigationId+seq]').between([investigationId, 0], [investigationId, 99]).count(),
    ).toBe(3);
  });

  it('stores a good file after two hundred bad ones, once and in one transaction', async () => {
    const { db, investigationId } = await anInvestigation();
    const bad = Array.from({ length: 200 }, (_, index) => anEmptyFile(index));
    const stored = await storeParsedFiles(db, { investigationId, author: anAuthor() }, [...bad, aFile(200, 'one')]);
    expect(stored.at(-1)).toMatchObject({ duplicate: false, reports: [expect.any(String)] });
    expect(await db.problems.count()).toBe(200);
  });

  it('leaves nothing behind where the investigation was erased in the meantime', async () => {
    const { db, investigationId } = await anInvestigation();
    await eraseInvestigation(db, investigationId);
    const [stored] = await storeParsedFiles(db, { investigationId, author: anAuthor() }, [aFile(0, 'one')]);
    expect(stored?.problems[0]?.failure).toMatchObject({ code: 'not-saved', params: { fault: 'erased' } });
    const counts = await Promise.all([...db.commandTables, db.problems].map((table) => table.count()));
    expect(counts.every((count) => count === 0)).toBe(true);
  });
});
