import { expect, test } from 'vitest';
import { importReport } from '#renderer/commands/reports/import-report.ts';
import { aDocument } from '#testing/builders.ts';
import { anInvestigation } from '#testing/test-database.ts';
import { attributeClaims, type ChainLink } from './attribute-claims.ts';
import { extendChain } from './extend-chain.ts';
import { markClaim } from './mark-claim.ts';

const named = (...names: string[]): ChainLink[] => names.map((name) => ({ name, unnamed: false }));

/** Returns a claim, a function that attributes it, and its chains as names joined by dashes. */
async function aMarkedClaim() {
  const it = await anInvestigation();
  const source = { fileName: 'a.txt', format: 'text', charset: 'utf-8', size: 42, sha256: 'file' };
  const stored = await it.run(importReport, {
    document: aDocument('Four guards were killed.'),
    source,
    textSha256: 'text',
    bytes: new Uint8Array(1),
  });
  if (!stored.stored) throw new Error('not stored');
  const passage = { start: 0, end: 11 };
  const id = await it.run(markClaim, { reportId: stored.reportId, passage, tagIds: [] });
  if (id === null) throw new Error('not marked');
  const chains = async () => {
    const claim = await it.db.claims.get(id);
    const parties = new Map((await it.db.parties.toArray()).map((party) => [party.id, party.name]));
    const { chain = [], beside = [] } = claim?.attribution ?? {};
    return [chain, ...beside].map((links) => links.map((link) => parties.get(link)).join('-'));
  };
  return { it, id, chains };
}

test('further chains stay where only the first is set', async () => {
  const { it, id, chains } = await aMarkedClaim();
  await it.run(attributeClaims, { ids: [id], chain: named('A'), beside: [named('B', 'C'), named('A')] });
  expect(await chains()).toEqual(['A', 'B-C', 'A']);
  await it.run(attributeClaims, { ids: [id], chain: named('D') });
  expect(await chains()).toEqual(['D', 'B-C', 'A']);
});

test('an empty chain is left out, and the next takes its place', async () => {
  const { it, id, chains } = await aMarkedClaim();
  await it.run(attributeClaims, { ids: [id], chain: named('A'), beside: [named('B')] });
  await it.run(attributeClaims, { ids: [id], chain: [] });
  expect(await chains()).toEqual(['B']);
  await it.run(attributeClaims, { ids: [id], chain: named('B'), beside: [[]] });
  expect(await chains()).toEqual(['B']);
});

test('links that are added quickly one after the other all arrive in the chain', async () => {
  const { it, id, chains } = await aMarkedClaim();
  const add = (chain: number, name: string) => it.run(extendChain, { id, chain, link: { name, unnamed: false } });
  await Promise.all([add(0, 'A'), add(0, 'B'), add(1, 'C'), add(1, 'D')]);
  expect(await chains()).toEqual(['A-B', 'C-D']);
});
