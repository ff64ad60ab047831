import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HistoryRecord } from '#core/history/record.ts';
import { proposed } from '#core/model/metadata-value.ts';
import { CrosscheckDatabase } from '#renderer/db/database.ts';
import { aDocument, someId } from '#testing/builders.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { askQuestion } from './claims/ask-question.ts';
import { attributeClaims } from './claims/attribute-claims.ts';
import { deleteClaims } from './claims/delete-claims.ts';
import { editClaims } from './claims/edit-claims.ts';
import { markClaim } from './claims/mark-claim.ts';
import { movePassage } from './claims/move-passage.ts';
import { tagClaims } from './claims/tag-claims.ts';
import { editParty } from './parties/edit-party.ts';
import { acceptProposals } from './reports/accept-proposals.ts';
import { editReport } from './reports/edit-report.ts';
import { importReport } from './reports/import-report.ts';
import { moveReport } from './reports/move-report.ts';
import { removeReports } from './reports/remove-reports.ts';
import { createTag } from './tags/create-tag.ts';
import { deleteTag } from './tags/delete-tag.ts';
import { editTag } from './tags/edit-tag.ts';
import { mergeTags } from './tags/merge-tags.ts';
import { moveTag } from './tags/move-tag.ts';

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

  it('undoes what was done before the database was closed, and redoes it after another closing', async () => {
    const investigation = await withReport();
    const before = await recordedState(investigation.db);
    await investigation.run(createTag, { name: 'Shelling' });
    const after = await recordedState(investigation.db);

    investigation.db.close();
    await investigation.db.open();
    expect((await investigation.undo())?.label).toBe('New tag “Shelling”');
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

  it('forgets what could be redone once something new is done', async () => {
    const investigation = await withReport();
    await investigation.run(createTag, { name: 'One' });
    await investigation.undo();
    await investigation.run(createTag, { name: 'Two' });
    expect(await investigation.redo()).toBeNull();
  });

  it('doesn’t undo the creation of the investigation', async () => {
    const investigation = await anInvestigation();
    expect(await investigation.undo()).toBeNull();
    await investigation.run(createTag, { name: 'One' });
    await investigation.undo();
    expect(await investigation.undo()).toBeNull();
    expect(await investigation.db.investigations.count()).toBe(1);
  });

  it('holds everything needed to make the investigation again somewhere else', async () => {
    const investigation = await withReport();
    const { run, db, reportId } = investigation;
    const id = await run(markClaim, { reportId, passage: { start: 0, end: 28 }, tagIds: [] });
    await run(askQuestion, { ids: [id!], wording: 'How many died?' });
    await investigation.undo();
    await investigation.redo();
    await run(attributeClaims, { ids: [id!], chain: [{ name: 'Monitoring group', unnamed: false }] });

    const copy = new CrosscheckDatabase(someId('crosscheck-copy'));
    const records = JSON.parse(JSON.stringify(await db.history.toArray())) as HistoryRecord[];
    for (const record of records) {
      for (const change of record.changes) {
        const table = copy.table<object, string>(change.table);
        if (change.op === 'add') await table.add(change.row);
        else if (change.op === 'remove') await table.delete(change.row.id);
        else await table.update(change.id, change.set);
      }
    }
    const rows = (state: unknown) => (state as { rows: unknown }).rows;
    expect(rows(await recordedState(copy))).toEqual(rows(await recordedState(db)));
  });
});

describe('any commands, undone one by one', () => {
  /** Each takes the investigation and two random numbers to choose with. */
  const moves: ((it: Investigation, a: number, b: number) => Promise<unknown>)[] = [
    (it, a) => it.run(importReport, anImport(`${TEXT} ${a % 3}`)),
    async (it, a, b) => {
      const report = pick(await it.db.reports.toArray(), a);
      if (report)
        await it.run(markClaim, {
          reportId: report.id,
          passage: { start: a % 40, end: 41 + (b % 40) },
          tagIds: [pick(await it.db.tags.toArray(), b)!.id],
        });
    },
    async (it, a, b) => withClaims(it, a, (ids) => it.run(askQuestion, { ids, wording: `Question ${b % 3}` })),
    async (it, a, b) =>
      withClaims(it, a, (ids) => it.run(editClaims, { ids, fields: { memo: `memo ${b}`, credibility: 2 } })),
    async (it, a, b) =>
      withClaims(it, a, (ids) =>
        it.run(attributeClaims, { ids, chain: [{ name: `Party ${b % 3}`, unnamed: b % 2 === 0 }] }),
      ),
    async (it, a, b) =>
      withClaims(it, a, async (ids) => {
        const tags = await it.db.tags.toArray();
        await it.run(tagClaims, { ids, add: [pick(tags, a)!.id], remove: [pick(tags, b)!.id] });
      }),
    async (it, a, b) =>
      withClaims(it, a, (ids) =>
        it.run(movePassage, {
          id: ids[0]!,
          move: (['start-earlier', 'start-later', 'end-earlier', 'end-later'] as const)[b % 4]!,
        }),
      ),
    async (it, a) => withClaims(it, a, (ids) => it.run(deleteClaims, { ids })),
    (it, a) => it.run(createTag, { name: `Tag ${a}` }),
    async (it, a, b) =>
      it.run(editTag, {
        id: pick(await it.db.tags.toArray(), a)!.id,
        fields: { key: b % 2 ? '3' : null, palette: 'teal' },
      }),
    async (it, a, b) => it.run(moveTag, { id: pick(await it.db.tags.toArray(), a)!.id, to: b % 12 }),
    async (it, a, b) =>
      it.run(mergeTags, {
        from: pick(await it.db.tags.toArray(), a)!.id,
        into: pick(await it.db.tags.toArray(), b)!.id,
      }),
    async (it, a) => {
      const tags = await it.db.tags.toArray();
      if (tags.length > 2) await it.run(deleteTag, { id: pick(tags, a)!.id, name: 'x' });
    },
    async (it, a, b) => withReports(it, a, ([id]) => it.run(moveReport, { id: id!, to: b % 3 })),
    async (it, a) => withReports(it, a, (ids) => it.run(acceptProposals, { ids })),
    async (it, a, b) =>
      withReports(it, a, ([id]) =>
        it.run(editReport, { id: id!, fields: { publisher: `Paper ${b % 2}`, title: 'T' } }),
      ),
    async (it, a) => withReports(it, a, (ids) => it.run(removeReports, { ids })),
    async (it, a) => {
      const party = pick(await it.db.parties.toArray(), a);
      if (party) await it.run(editParty, { id: party.id, fields: { reliability: 'B', name: `Renamed ${a}` } });
    },
  ];
  const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(items.length, 1)];
  const withClaims = async (it: Investigation, a: number, act: (ids: never[]) => Promise<unknown>) => {
    const claims = await it.db.claims.toArray();
    const ids = claims.slice(a % Math.max(claims.length, 1)).map((claim) => claim.id);
    if (ids.length > 0) await act(ids as never[]);
  };
  const withReports = async (it: Investigation, a: number, act: (ids: never[]) => Promise<unknown>) => {
    const report = pick(await it.db.reports.toArray(), a);
    if (report) await act([report.id] as never[]);
  };

  it('give back every state on the way, and the last one when they are redone', async () => {
    const move = fc.tuple(fc.nat(moves.length - 1), fc.nat(1000), fc.nat(1000));
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 3, maxLength: 25 }), async (chosen) => {
        const it = await withReport();
        const states = [await recordedState(it.db)];
        let last = (await seqs(it)).length;
        for (const [index, a, b] of chosen) {
          await moves[index]!(it, a, b);
          const now = (await seqs(it)).length;
          if (now > last) states.push(await recordedState(it.db));
          last = now;
        }
        for (const state of states.toReversed().slice(1)) {
          await it.undo();
          expect(await recordedState(it.db)).toEqual(state);
        }
        for (const state of states.slice(1)) {
          await it.redo();
          expect(await recordedState(it.db)).toEqual(state);
        }
        expect(await seqs(it)).toEqual(Array.from({ length: (await seqs(it)).length }, (_, i) => i + 1));
        await talliesAreTrue(it);
        it.db.close();
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  async function talliesAreTrue({ db, investigationId }: Investigation) {
    const count = async (key: string) => (await db.tallies.get(`${investigationId}/${key}`))?.count ?? 0;
    expect(await count('claims')).toBe(await db.claims.count());
    expect(await count('reports')).toBe(await db.reports.count());
    expect(await count('questions')).toBe(await db.questions.count());
    for (const tag of await db.tags.toArray()) {
      expect(await count(`tag/${tag.id}`)).toBe(await db.claims.where('tagIds').equals(tag.id).count());
    }
  }
});
