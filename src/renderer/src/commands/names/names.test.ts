import { describe, expect, test } from 'vitest';
import type { ClaimId } from '#core/base/id.ts';
import { editClaims } from '#renderer/commands/claims/edit-claims.ts';
import { markClaim } from '#renderer/commands/claims/mark-claim.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { aDocument } from '#testing/builders.ts';
import { anInvestigation, recordedState } from '#testing/test-database.ts';
import { joinSpellings } from './join-spellings.ts';
import { namePlace } from './name-place.ts';

/** Makes claims with these places in one report. */
async function withPlaces(places: readonly string[]) {
  const it = await anInvestigation();
  const source = { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 42, sha256: 'file' };
  const document = aDocument('Four guards were killed.');
  const stored = await it.run(importReport, { document, source, textSha256: 'text', bytes: new Uint8Array(1) });
  if (!stored.stored) throw new Error('not stored');
  const ids: ClaimId[] = [];
  for (const [index, place] of places.entries()) {
    const id = await it.run(markClaim, {
      reportId: stored.reportId,
      passage: { start: 0, end: 5 + index },
      tagIds: [],
    });
    if (id === null) throw new Error('not marked');
    await it.run(editClaims, { ids: [id], fields: { place } });
    ids.push(id);
  }
  const placesNow = async () => (await it.db.claims.bulkGet(ids)).map((claim) => [claim?.place, claim?.placeAsWritten]);
  return { ...it, ids, placesNow };
}

describe('joining two spellings', () => {
  test('gives places one name, also inside a longer one, and keeps the spelling of each report', async () => {
    const { db, run, undo, placesNow } = await withPlaces(['Allya', 'Alaya', 'the Allya prison', 'Hama']);
    const before = await recordedState(db);
    await run(joinSpellings, { name: 'Alaya', other: 'Allya' });
    expect(await placesNow()).toEqual([
      ['Alaya', 'Allya'],
      ['Alaya', 'Alaya'],
      ['the Alaya prison', 'the Allya prison'],
      ['Hama', ''],
    ]);
    expect(await db.parties.count()).toBe(0);
    await undo();
    expect(await recordedState(db)).toEqual(before);
  });

  test('adds a party with both spellings where no place and no party has either', async () => {
    const { db, run } = await withPlaces([]);
    await run(joinSpellings, { name: 'Asayish', other: 'Asayesh' });
    expect(await db.parties.toArray()).toMatchObject([{ name: 'Asayish', aliases: ['Asayesh'], role: 'organisation' }]);
  });

  test('makes the other spelling an alias, renames the party, or merges two parties', async () => {
    const { db, run } = await withPlaces([]);
    await run(joinSpellings, { name: 'Asayish', other: 'Asayesh' });
    await run(joinSpellings, { name: 'Asayish', other: 'Assayish' });
    expect(await db.parties.toArray()).toMatchObject([{ name: 'Asayish', aliases: ['Asayesh', 'Assayish'] }]);
    await run(joinSpellings, { name: 'Asaish', other: 'Asayish' });
    expect(await db.parties.toArray()).toMatchObject([{ name: 'Asaish', aliases: ['Asayish', 'Asayesh', 'Assayish'] }]);
    await run(joinSpellings, { name: 'Hurras', other: 'Hourras' });
    await run(joinSpellings, { name: 'Asaish', other: 'Hurras' });
    expect(await db.parties.toArray()).toMatchObject([
      { name: 'Asaish', aliases: ['Asayish', 'Asayesh', 'Assayish', 'Hurras', 'Hourras'] },
    ]);
    await run(editParty, { id: (await db.parties.toArray())[0]!.id, fields: { aliases: ['SOHR'] } });
    await run(joinSpellings, { name: 'S.O.H.R.', other: 'SOHR' });
    expect(await db.parties.toArray()).toMatchObject([{ name: 'Asaish', aliases: ['SOHR', 'S.O.H.R.'] }]);
  });

  test('of one party does nothing', async () => {
    const { db, run } = await withPlaces(['Hama']);
    const before = await recordedState(db);
    await run(joinSpellings, { name: 'Hama', other: ' hama ' });
    expect(await recordedState(db)).toEqual(before);
  });
});

test('naming a place repeatedly keeps the spelling of the report', async () => {
  const { run, ids, placesNow } = await withPlaces(['Allya', 'Alaya']);
  await run(namePlace, { claimIds: ids, place: ' Alaya ' });
  await run(namePlace, { claimIds: ids, place: 'Alaya prison' });
  expect(await placesNow()).toEqual([
    ['Alaya prison', 'Allya'],
    ['Alaya prison', 'Alaya'],
  ]);
});
