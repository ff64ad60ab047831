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

/**
 * Makes a report of the Daily News with a claim that cites “Shaam Times”, and another claim that cites “Sham Times”.
 */
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

test('merging replaces one party by another, in chains, in further chains and as publisher', async () => {
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

test('the uses of a party are the reports it published and the claims with it in a chain', async () => {
  const { db, investigationId, sham, shaam } = await attributed();
  const uses = await partyUses(db, investigationId);
  expect(uses.get(shaam)).toEqual({ reports: 0, claims: 1 });
  expect(uses.get(sham)).toEqual({ reports: 1, claims: 1 });
});

test('splitting makes a party of one name, in its claims and reports', async () => {
  const { db, run, claimId, reportId, sham, shaam } = await attributed();
  await run(mergeParties, { from: sham, into: shaam });
  const other = await run(splitParty, { id: shaam, name: 'Sham Times', claimIds: [], reportIds: [reportId] });
  expect(other).not.toBeNull();
  expect((await db.reports.get(reportId))?.publisher.value).toBe(other);
  expect((await db.claims.get(claimId))?.attribution.chain).toEqual([shaam]);
  expect((await db.parties.get(shaam))?.aliases).toEqual([]);
});

test('a grade is stored with its reason, the analyst and the earlier grades', async () => {
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

test('an alias of another party refers to that party', async () => {
  const { db, run, sham, shaam, claimId } = await attributed();
  await run(editParty, { id: shaam, fields: { aliases: ['The Times of Shaam'] } });
  const found = await run(splitParty, { id: sham, name: 'the times of shaam', claimIds: [], reportIds: [] });
  expect(found).toBe(shaam);
  expect(await db.parties.count()).toBe(2);
  expect(await db.claims.get(claimId)).toBeDefined();
});
