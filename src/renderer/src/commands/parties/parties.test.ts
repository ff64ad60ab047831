import { expect, test } from 'vitest';
import { proposed } from '#core/model/metadata-value.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { partyUses } from '#renderer/db/repositories/party-uses.ts';
import { aDocument } from '#testing/builders.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { editParty } from './edit-party.ts';
import { gradeParty } from './grade-party.ts';
import { mergeParties } from './merge-parties.ts';
import { splitParty } from './split-party.ts';

/** A report of the Daily News with a claim that rests on “Shaam Times”, and one beside it that rests on “Sham Times”. */
async function attributed() {
  const it = await anInvestigation();
  const source = { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 42, sha256: 'file' };
  const publisher = proposed('Sham Times', 'headline');
  const document = aDocument('Four guards were killed.', { publisher });
  const stored = await it.run(importReport, { document, source, textSha256: 'text', bytes: new Uint8Array(1) });
  if (!stored.stored) throw new Error('not stored');
  const claimId = await it.run(markClaim, { reportId: stored.reportId, passage: { start: 0, end: 11 }, tagIds: [] });
  if (claimId === null) throw new Error('not marked');
  const sham = (await it.db.parties.toCollection().first())!.id;
  const shaam = await it.run(splitParty, { id: sham, name: 'Shaam Times', claimIds: [], reportIds: [] });
  if (shaam === null) throw new Error('not split');
  await it.run(editClaims, {
    ids: [claimId],
    fields: { attribution: { chain: [shaam], beside: [[sham]], cue: 'said' } },
  });
  return { ...it, claimId, reportId: stored.reportId, sham, shaam };
}

test('merging puts one party in the place of another, in chains, beside them and as publisher', async () => {
  const { db, run, undo, claimId, reportId, sham, shaam } = await attributed();
  const before = await recordedState(db);
  await run(mergeParties, { from: sham, into: shaam });
  expect((await db.claims.get(claimId))?.attribution).toMatchObject({ chain: [shaam], beside: [[shaam]] });
  expect((await db.reports.get(reportId))?.publisher.value).toBe(shaam);
  expect(await db.parties.get(shaam)).toMatchObject({ name: 'Shaam Times', aliases: ['Sham Times'] });
  expect(await db.parties.get(sham)).toBeUndefined();
  await undo();
  expect(await recordedState(db)).toEqual(before);
});

test('a party is used where it publishes, and in each claim that rests on it or has it beside others', async () => {
  const { db, investigationId, sham, shaam } = await attributed();
  const uses = await partyUses(db, investigationId);
  expect(uses.get(shaam)).toEqual({ reports: 0, claims: 1 });
  expect(uses.get(sham)).toEqual({ reports: 1, claims: 1 });
});

test('splitting takes a name back out, in the claims and reports it stood for', async () => {
  const { db, run, claimId, reportId, sham, shaam } = await attributed();
  await run(mergeParties, { from: sham, into: shaam });
  const other = await run(splitParty, { id: shaam, name: 'Sham Times', claimIds: [], reportIds: [reportId] });
  expect(other).not.toBeNull();
  expect((await db.reports.get(reportId))?.publisher.value).toBe(other);
  expect((await db.claims.get(claimId))?.attribution.chain).toEqual([shaam]);
  expect((await db.parties.get(shaam))?.aliases).toEqual([]);
});

test('a grade is kept with its reason, who gave it and what it was before', async () => {
  const { db, run, sham } = await attributed();
  await run(gradeParty, { id: sham, reliability: 'B', reason: 'Right in nine of ten.' });
  await run(gradeParty, { id: sham, reliability: 'C', reason: '' });
  await run(gradeParty, { id: sham, reliability: 'C', reason: ' ' });
  const party = await db.parties.get(sham);
  expect(party?.reliability).toBe('C');
  expect(party?.gradings).toMatchObject([
    { reliability: 'B', reason: 'Right in nine of ten.', analyst: 'Analyst' },
    { reliability: 'C', reason: '', analyst: 'Analyst' },
  ]);
});

test('a name that is another party’s alias means that party', async () => {
  const { db, run, sham, shaam, claimId } = await attributed();
  await run(editParty, { id: shaam, fields: { aliases: ['The Times of Shaam'] } });
  const found = await run(splitParty, { id: sham, name: 'the times of shaam', claimIds: [], reportIds: [] });
  expect(found).toBe(shaam);
  expect(await db.parties.count()).toBe(2);
  expect(await db.claims.get(claimId)).toBeDefined();
});
