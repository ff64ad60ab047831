import { expect, test } from 'vitest';
import type { ReportId } from '#core/base/id.ts';
import { attachClaim } from '#renderer/commands/claims/attach-claim.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import { tallies } from '#renderer/db/repositories/tallies.ts';
import { aDocument } from '#testing/builders.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { importReport } from './import-report.ts';
import { markContent } from './mark-content.ts';
import { replaceText } from './replace-text.ts';

const FIRST = `Four guards died at the north gate on Thursday, said the governor's office.

Seven lorries were burnt on the road to the mill, a driver told us.

The market stayed shut for the rest of the week.`;
const SECOND = `Four guards died at the western gate on Thursday, said the governor's office.

The market stayed shut for the rest of the week.

Update: this story has been corrected.`;
const THIRD = `${SECOND}

Seven lorries were burnt on the road to the mill, a driver told us.`;

async function twoVersions(...texts: string[]) {
  const it = await anInvestigation();
  const reports: ReportId[] = [];
  for (const text of texts) {
    const source = { fileName: `v${reports.length}.txt`, format: 'text', charset: 'utf-8', size: 1, sha256: text };
    const bytes = new TextEncoder().encode(text);
    const reply = await it.run(importReport, { document: aDocument(text), source, textSha256: text, bytes });
    if (reply.stored) reports.push(reply.reportId);
  }
  const [id, by, third] = reports as [ReportId, ReportId, ReportId];
  const mark = async (quote: string) => {
    const start = FIRST.indexOf(quote);
    const claim = await it.run(markClaim, {
      reportId: id,
      passage: { start, end: start + quote.length },
      tagIds: [],
    });
    if (claim === null) throw new Error('not marked');
    return claim;
  };
  const guards = await mark('Four guards died at the north gate');
  const lorries = await mark('Seven lorries were burnt on the road to the mill');
  const market = await mark('The market stayed shut');
  const stateOf = async (claim: string) => {
    const { placement, quote, anchor, start, end, textId } = (await it.db.claims.get(claim))!;
    const text = await it.db.texts.get(textId);
    expect(text?.text.slice(start, end)).toBe(quote);
    return [placement, quote, anchor.method] as const;
  };
  return { ...it, id, by, third, guards, lorries, market, stateOf };
}

test('claims are found again where their words are unchanged or edited, and otherwise orphaned with their quotes', async () => {
  const { db, run, undo, redo, id, by, guards, lorries, market, stateOf } = await twoVersions(FIRST, SECOND);
  const before = await recordedState(db);
  expect(await run(replaceText, { id, by })).toEqual({ placed: 2, orphaned: 1 });
  expect(await stateOf(market)).toEqual(['placed', 'The market stayed shut', 'exact']);
  expect(await stateOf(guards)).toEqual(['placed', 'Four guards died at the western gate', 'diff']);
  expect(await stateOf(lorries)).toEqual(['orphaned', 'Seven lorries were burnt on the road to the mill', 'by hand']);
  const score = (await db.claims.get(guards))!.anchor.score;
  expect(score).toBeGreaterThan(0.55);
  expect(score).toBeLessThan(1);
  const report = (await db.reports.get(id))!;
  expect(await db.texts.get(report.textId)).toMatchObject({ reportId: id, text: SECOND });
  expect(report.earlierTexts).toMatchObject([{ textSha256: FIRST, source: { fileName: 'v0.txt' } }]);
  expect(await db.texts.get(report.earlierTexts[0]!.textId)).toMatchObject({ text: FIRST });
  expect(await db.reports.get(by)).toBeUndefined();
  const after = await recordedState(db);
  await undo();
  expect(await recordedState(db)).toEqual(before);
  await redo();
  expect(await recordedState(db)).toEqual(after);
});

test('an orphaned claim is attached again by hand, or by a later version with its words', async () => {
  const { run, id, by, third, lorries, stateOf } = await twoVersions(FIRST, SECOND, THIRD);
  await run(replaceText, { id, by });
  const start = SECOND.indexOf('The market');
  await run(attachClaim, { id: lorries, passage: { start, end: start + 11 } });
  expect(await stateOf(lorries)).toEqual(['placed', 'The market', 'by hand']);
  const other = await twoVersions(FIRST, SECOND, THIRD);
  await other.run(replaceText, { id: other.id, by: other.by });
  await other.run(replaceText, { id: other.id, by: other.third });
  expect(await other.stateOf(other.lorries)).toEqual([
    'placed',
    'Seven lorries were burnt on the road to the mill',
    'exact',
  ]);
  expect(third).toBeDefined();
});

test('claims of the newer report move with its text and its counts', async () => {
  const { db, run, undo, investigationId, id, by } = await twoVersions(FIRST, SECOND);
  const own = await run(markClaim, { reportId: by, passage: { start: 0, end: 6 }, tagIds: [] });
  await run(replaceText, { id, by });
  const report = await db.reports.get(id);
  expect(await db.claims.get(own!)).toMatchObject({ reportId: id, textId: report?.textId, quote: 'Four g' });
  const counts = async () => {
    const counted = await tallies(db, investigationId, 'report');
    return [counted.get(id), counted.get(by)];
  };
  expect(await counts()).toEqual([4, 0]);
  await undo();
  expect(await counts()).toEqual([3, 1]);
});

test('the analyst decides about content, with undo', async () => {
  const { db, run, undo, id } = await twoVersions(FIRST);
  await run(markContent, { reportId: id, passage: { start: 3, end: 3 }, content: false });
  expect((await db.reports.get(id))?.contentMarks).toEqual([{ start: 0, end: FIRST.indexOf('\n'), content: false }]);
  await undo();
  expect((await db.reports.get(id))?.contentMarks).toEqual([]);
});
