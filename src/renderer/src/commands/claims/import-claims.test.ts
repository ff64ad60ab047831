import { describe, expect, it } from 'vitest';
import { compare } from '#core/comparison/comparison.ts';
import { CLAIM_COLUMNS, claimRow } from '#core/exchange/csv/claims-csv.ts';
import { exportedVerdicts } from '#core/exchange/csv/exported-verdict.ts';
import { parseClaimRow, type ImportedClaim } from '#core/exchange/csv/read-claim-row.ts';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { replaceText } from '#renderer/commands/reports/replace-text.ts';
import { readComparisonInputs } from '#renderer/db/repositories/comparison-inputs.ts';
import { exportedClaims } from '#renderer/db/repositories/exported-claims.ts';
import { aDocument } from '#testing/builders.ts';
import { englishWords } from '#testing/english-words.ts';
import { anInvestigation } from '#testing/test-database.ts';
import { askQuestion } from './ask-question.ts';
import { attributeClaims } from './attribute-claims.ts';
import { deleteClaims } from './delete-claims.ts';
import { editClaims } from './edit-claims.ts';
import { importClaims } from './import-claims.ts';
import { markClaim } from './mark-claim.ts';

const TEXT = 'At least three died, the Observatory said.\n“=1+1”, said a third, “is five, not four”.';

async function withReport() {
  const investigation = await anInvestigation();
  const reply = await investigation.run(importReport, {
    document: aDocument(TEXT),
    source: { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 1, sha256: 'bytes' },
    textSha256: 'the same text',
    bytes: new Uint8Array(),
  });
  if (!reply.stored) throw new Error('stored');
  return { ...investigation, reportId: reply.reportId };
}

type Investigation = Awaited<ReturnType<typeof withReport>>;

const verdictsOf = async (db: Investigation['db'], id: Investigation['investigationId']) =>
  exportedVerdicts(compare({ ...(await readComparisonInputs(db, id)), copied: [] }), englishWords);

/** Exports all claims and reads the CSV back. */
async function exported({ db, investigationId }: Investigation): Promise<ImportedClaim[]> {
  const claims: ImportedClaim[] = [];
  for await (const each of exportedClaims(db, investigationId, null, 'test', await verdictsOf(db, investigationId))) {
    const row = claimRow(each);
    const read = parseClaimRow((column) => row[CLAIM_COLUMNS.indexOf(column)] ?? '');
    if (read.ok) claims.push(read.value);
  }
  return claims;
}

async function withClaim() {
  const it = await withReport();
  const id = (await it.run(markClaim, { reportId: it.reportId, passage: { start: 0, end: 19 }, tagIds: [] }))!;
  await it.run(askQuestion, { ids: [id], wording: 'How many died?' });
  await it.run(attributeClaims, {
    ids: [id],
    chain: [
      { name: 'The Observatory', unnamed: false },
      { name: 'residents', unnamed: true },
    ],
  });
  await it.run(editClaims, {
    ids: [id],
    fields: {
      quantity: { low: 3, cue: 'at least', unit: 'killed', scope: 'ambiguous' },
      memo: '=1',
      time: { asWritten: 'Thursday', start: '2016-04-21', precision: 'day' },
    },
  });
  return { ...it, id };
}

/** Replaces the text of the report by a newer one. */
async function replaceBy(it: Investigation, text: string) {
  const newer = await it.run(importReport, {
    document: aDocument(text),
    source: { fileName: 'b.txt', format: 'text', charset: 'utf-8', size: 1, sha256: text },
    textSha256: text,
    bytes: new Uint8Array(),
  });
  if (!newer.stored) throw new Error('stored');
  await it.run(replaceText, { id: it.reportId, by: newer.reportId });
}

describe('importing claims of a text that was replaced after the export', () => {
  const NEWER = `An update.\n${TEXT}`;

  it('orphans new claims, and leaves present claims where they were found again', async () => {
    const it = await withClaim();
    const claims = await exported(it);
    await replaceBy(it, NEWER);
    const found = await it.db.claims.get(it.id);
    expect(found).toMatchObject({ placement: 'placed', start: NEWER.indexOf('At least three') });
    const edited = claims.map((claim) => ({ ...claim, fields: { ...claim.fields, memo: 'said again' } }));
    await it.run(importClaims, { claims: edited, columns: CLAIM_COLUMNS, replaceKnown: true });
    expect(await it.db.claims.get(it.id)).toMatchObject({
      ...found,
      memo: 'said again',
      origins: { ...found?.origins, memo: 'imported' },
      modifiedAt: expect.any(String),
    });

    const target = await withReport();
    await replaceBy(target, NEWER);
    await target.run(importClaims, { claims, columns: CLAIM_COLUMNS, replaceKnown: false });
    const { earlierTexts } = (await target.db.reports.get(target.reportId))!;
    expect(await target.db.claims.toArray()).toMatchObject([
      { placement: 'orphaned', textId: earlierTexts[0]?.textId, quote: 'At least three died' },
    ]);
  });

  it('places a claim that was orphaned elsewhere where its text is the present one', async () => {
    const source = await withClaim();
    await replaceBy(source, 'Nothing of it is left here.');
    const claims = await exported(source);
    expect(claims.map(({ placement }) => placement)).toEqual(['orphaned']);
    const target = await withReport();
    await target.run(importClaims, { claims, columns: CLAIM_COLUMNS, replaceKnown: false });
    expect(await target.db.claims.toArray()).toMatchObject([{ placement: 'placed', quote: 'At least three died' }]);
  });
});

describe('importing claims', () => {
  it('gives another investigation with the same text the same claims, tags, questions and parties', async () => {
    const source = await withClaim();
    const target = await withReport();
    const claims = await exported(source);
    expect(await target.run(importClaims, { claims, columns: CLAIM_COLUMNS, replaceKnown: false })).toEqual({
      added: 1,
      replaced: 0,
    });
    expect(await exported(target)).toEqual(claims);
    const [claim] = await target.db.claims.toArray();
    const chain = await target.db.parties.bulkGet([...claim!.attribution.chain]);
    expect(chain.map((party) => [party?.name, party?.role])).toEqual([
      ['The Observatory', 'organisation'],
      ['residents', 'unnamed'],
    ]);
    await target.undo();
    expect(await target.db.claims.count()).toBe(0);
    expect(await target.db.parties.count()).toBe(0);
  });

  it('brings a deleted claim back under its own id', async () => {
    const it = await withClaim();
    const claims = await exported(it);
    await it.run(deleteClaims, { ids: [it.id] });
    await it.run(importClaims, { claims, columns: CLAIM_COLUMNS, replaceKnown: false });
    expect((await it.db.claims.get(it.id))?.memo).toBe('=1');
  });

  it('leaves present claims unchanged, unless they are to be replaced', async () => {
    const it = await withClaim();
    const claims = await exported(it);
    await it.run(editClaims, { ids: [it.id], fields: { memo: 'newer' } });
    expect(await it.run(importClaims, { claims, columns: CLAIM_COLUMNS, replaceKnown: false })).toEqual({
      added: 0,
      replaced: 0,
    });
    expect((await it.db.claims.get(it.id))?.memo).toBe('newer');
    expect(await it.run(importClaims, { claims, columns: CLAIM_COLUMNS, replaceKnown: true })).toEqual({
      added: 0,
      replaced: 1,
    });
    expect((await it.db.claims.get(it.id))?.memo).toBe('=1');
  });

  it('keeps the fields of a replaced claim for which the file has no column', async () => {
    const it = await withClaim();
    const before = (await it.db.claims.get(it.id))!;
    const columns = CLAIM_COLUMNS.filter((column) => !['memo', 'question', 'quantity_low'].includes(column));
    const [claim] = await exported(it);
    // The row as the file is read: a field without a column is empty.
    const said = { ...claim!, questions: [], quantity: { ...claim!.quantity, low: null }, credibility: 2 as const };
    const claims = [{ ...said, fields: { ...said.fields, memo: '' } }];
    expect(await it.run(importClaims, { claims, columns, replaceKnown: true })).toEqual({ added: 0, replaced: 1 });
    const { memo, questionIds, quantity, credibility } = (await it.db.claims.get(it.id))!;
    expect({ memo, questionIds, quantity, credibility }).toEqual({
      memo: before.memo,
      questionIds: before.questionIds,
      quantity: before.quantity,
      credibility: 2,
    });
  });

  it('imports many claims without names in one transaction', async () => {
    const source = await withClaim();
    const [claim] = await exported(source);
    const bare = { ...claim!, questions: [], tags: [], chain: [], beside: [] };
    const claims = Array.from({ length: 400 }, (_, index) => ({ ...bare, id: `claim-${index}` }));
    const target = await withReport();
    const brought = target.run(importClaims, { claims, columns: CLAIM_COLUMNS, replaceKnown: false });
    expect(await brought).toEqual({ added: 400, replaced: 0 });
  });

  it('places no claim whose words are elsewhere or whose report is missing', async () => {
    const it = await withClaim();
    const [claim] = await exported(it);
    const moved = { ...claim!, id: 'x', start: 1, end: 20 };
    const foreign = { ...claim!, id: 'y', reportSha256: 'another text' };
    expect(
      await it.run(importClaims, { claims: [moved, foreign], columns: CLAIM_COLUMNS, replaceKnown: true }),
    ).toEqual({
      added: 0,
      replaced: 0,
    });
  });
});

describe('exporting claims', () => {
  it('writes the verdict on its question beside each claim', async () => {
    const { db, investigationId } = await withClaim();
    const verdicts = [];
    for await (const each of exportedClaims(db, investigationId, null, 'test', await verdictsOf(db, investigationId)))
      verdicts.push(...each.verdicts);
    expect(verdicts).toEqual([
      expect.objectContaining({ verdict: 'single report', by: 'program', proposed: 'single report' }),
    ]);
  });
});
