import { expect, test } from 'vitest';
import { asId, type ProposalId } from '#core/base/id.ts';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { aDocument, anAuthor, someId } from '#testing/builders.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { acceptProposal, dismissProposals } from './settle-proposals.ts';

async function withProposal() {
  const it = await anInvestigation();
  const source = { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 1, sha256: someId('bytes') } as const;
  const document = aDocument('Reportedly three died.');
  const stored = await it.run(importReport, { document, source, textSha256: 'text', bytes: new Uint8Array(1) });
  if (!stored.stored) throw new Error('the report was not stored');
  const id = asId<ProposalId>(someId('proposal'));
  const { investigationId, environment } = it;
  await it.db.proposals.add({
    id,
    investigationId,
    reportId: stored.reportId,
    textId: stored.textId,
    start: 0,
    end: 21,
    rule: 'counted verbs',
    fields: { kind: 'killed', hedge: 'Reportedly' },
    proposedAt: environment.now(),
  });
  return { ...it, id };
}

test('accepting a proposal makes a claim that names the rule, and undoing opens the proposal again', async () => {
  const { db, run, undo, id } = await withProposal();
  const before = await recordedState(db);
  const claimId = await run(acceptProposal, { id });
  expect(await db.claims.get(claimId!)).toMatchObject({
    quote: 'Reportedly three died',
    source: 'proposal accepted',
    origins: { kind: { rule: 'counted verbs' }, hedge: { rule: 'counted verbs' } },
    analystId: anAuthor().analystId,
  });
  expect(await run(acceptProposal, { id })).toBeNull();
  await undo();
  expect(await recordedState(db)).toEqual(before);
  expect(await run(acceptProposal, { id })).not.toBeNull();
});

test('a dismissed proposal can’t be accepted until the dismissal is undone', async () => {
  const { db, run, undo, id } = await withProposal();
  await run(dismissProposals, { ids: [id] });
  expect(await run(acceptProposal, { id })).toBeNull();
  expect(await db.claims.count()).toBe(0);
  expect(await db.proposals.count()).toBe(1);
  await undo();
  expect(await run(acceptProposal, { id })).not.toBeNull();
});
