import type { ClaimId, PartyId } from '#core/base/id.ts';
import { asInstant } from '#core/base/instant.ts';
import type { ImportedClaim, NamedLink } from '#core/export/claims-csv.ts';
import type { Claim, ClaimFields } from '#core/model/claim.ts';
import { command, type Planning } from '../command.ts';
import { findOrAddParty } from '../parties/find-or-add-party.ts';
import { findOrAddQuestion } from '../questions/find-or-add-question.ts';
import { findOrAddTag } from '../tags/find-or-add-tag.ts';
import { surveyClaims, type PlacedClaim } from './survey-claims.ts';

/** Brings claims of a CSV in, into the reports with the same text. Replies with how many were added and replaced. */
export const importClaims = command<
  { readonly claims: readonly ImportedClaim[]; readonly replaceKnown: boolean },
  { readonly added: number; readonly replaced: number }
>({
  name: 'claims.import',
  label: ({ claims }) => `Import ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`,
  plan: async (planning, { claims, replaceKnown }) => {
    const { db, draft, investigationId } = planning;
    const { fresh, known } = await surveyClaims(db, investigationId, claims);
    for (const placed of fresh) draft.add('claims', await asClaim(planning, placed));
    let replaced = 0;
    if (replaceKnown) {
      for (const placed of known) {
        if (placed.here === null) continue;
        const { createdAt: _created, modifiedAt: _modified, ...fields } = await asClaim(planning, placed);
        const before = draft.changes.length;
        draft.patch('claims', placed.here, fields);
        if (draft.changes.length > before) replaced += 1;
      }
    }
    return { added: fresh.length, replaced };
  },
});

async function asClaim(
  planning: Planning,
  { imported, report, textId, prefix, suffix, here, idFree }: PlacedClaim,
): Promise<Claim> {
  const { draft, investigationId, newId } = planning;
  return {
    id: here?.id ?? ((idFree ? imported.id : newId()) as ClaimId),
    investigationId,
    reportId: report.id,
    textId,
    start: imported.start,
    end: imported.end,
    quote: imported.quote,
    prefix,
    suffix,
    status: imported.status,
    anchor: imported.anchor,
    ...(await fieldsOf(planning, imported)),
    analyst: imported.fields.analyst,
    createdAt: imported.created === '' ? draft.now : asInstant(imported.created),
    modifiedAt: imported.modified === '' ? draft.now : asInstant(imported.modified),
  };
}

/** What a row says, with names turned into ids; tags, questions and parties that aren't here yet are added. */
async function fieldsOf(planning: Planning, imported: ImportedClaim): Promise<ClaimFields> {
  const tagIds = [];
  for (const name of imported.tags) tagIds.push(await findOrAddTag(planning, name));
  const questionIds = [];
  for (const wording of imported.questions) questionIds.push(await findOrAddQuestion(planning, wording));
  const chain = await partiesOf(planning, imported.chain);
  const beside = [];
  for (const links of imported.beside) beside.push(await partiesOf(planning, links));
  const { subject, object, place, placeAsWritten, asOf, hedge, memo } = imported.fields;
  return {
    tagIds,
    kind: imported.kind,
    questionIds,
    attribution: { chain, beside, cue: imported.attributionCue },
    quantity: imported.quantity,
    subject,
    object,
    place,
    placeAsWritten,
    time: imported.time,
    asOf,
    hedge,
    credibility: imported.credibility,
    memo,
  };
}

async function partiesOf(planning: Planning, links: readonly NamedLink[]): Promise<PartyId[]> {
  const chain = [];
  for (const { name, unnamed } of links)
    chain.push(await findOrAddParty(planning, name, unnamed ? 'unnamed' : 'outlet'));
  return chain;
}
