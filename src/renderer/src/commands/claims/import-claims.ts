import type { ClaimId, PartyId, QuestionId, TagId } from '#core/base/id.ts';
import { asInstant } from '#core/base/instant.ts';
import type { NamedLink } from '#core/exchange/csv/chain-link.ts';
import type { ClaimColumn } from '#core/exchange/csv/claims-csv.ts';
import { keepUnsaid } from '#core/exchange/csv/keep-missing-columns.ts';
import type { ImportedClaim } from '#core/exchange/csv/read-claim-row.ts';
import { namedRole } from '#core/language/names/suggest-role.ts';
import { claimFields, EMPTY_FIELDS, type Claim, type ClaimFields } from '#core/model/claim.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { matchKey } from '#core/model/party.ts';
import { command, type Planning } from '#renderer/commands/command.ts';
import { findOrAddParty } from '#renderer/commands/parties/find-or-add-party.ts';
import { findOrAddQuestion } from '#renderer/commands/questions/find-or-add-question.ts';
import { findOrAddTag } from '#renderer/commands/tags/find-or-add-tag.ts';
import { surveyClaims, type PlacedClaim } from './survey-claims.ts';

/**
 * Imports claims of a CSV into the reports with the same text. Replies with the numbers of added and replaced claims.
 */
export const importClaims = command<
  {
    readonly claims: readonly ImportedClaim[];
    /** The columns of the file: the other columns of a claim that is here already stay unchanged. */
    readonly columns: readonly ClaimColumn[];
    readonly replaceKnown: boolean;
  },
  { readonly added: number; readonly replaced: number }
>({
  name: 'claims.import',
  recorded: ({ claims, columns, replaceKnown }) => ({ count: claims.length, columns, replaceKnown }),
  plan: async (planning, { claims, columns, replaceKnown }) => {
    const { db, draft, investigationId } = planning;
    const { fresh, known } = await surveyClaims(db, investigationId, claims);
    const wanted = replaceKnown ? [...fresh, ...known] : fresh;
    const names = await findNames(
      planning,
      wanted.map(({ imported }) => imported),
    );
    for (const placed of fresh) draft.add('claims', asClaim(planning, names, placed));
    let replaced = 0;
    if (replaceKnown) {
      for (const placed of known) {
        if (placed.here === null) continue;
        const said = asClaim(planning, names, placed);
        const before = draft.changes.length;
        const kept = keepUnsaid(placed.here, said, new Set(columns));
        const { origins } = withOrigins(placed.here, claimFields(kept), 'imported');
        draft.patch('claims', placed.here, { ...kept, origins });
        if (draft.changes.length > before) replaced += 1;
      }
    }
    return { added: fresh.length, replaced };
  },
});

interface Names {
  readonly tag: (name: string) => TagId;
  readonly question: (wording: string) => QuestionId;
  readonly party: (name: string) => PartyId;
}

/**
 * Finds or adds everything that the rows name before the first claim is made from them, so that each name is looked up
 * once. (Awaiting row by row where nothing has to be looked up would lose the transaction: see `assertTransaction`.)
 */
async function findNames(planning: Planning, claims: readonly ImportedClaim[]): Promise<Names> {
  const links = claims.flatMap(({ chain, beside }) => [...chain, ...beside.flat()]);
  const unnamed = new Set(links.flatMap((link) => (link.unnamed ? matchKey(link.name) : [])));
  const names = (of: (claim: ImportedClaim) => readonly string[]) => claims.flatMap(of);
  return {
    tag: await eachOnce(
      names(({ tags }) => tags),
      (name) => findOrAddTag(planning, name),
    ),
    question: await eachOnce(
      names(({ questions }) => questions),
      (wording) => findOrAddQuestion(planning, wording),
    ),
    party: await eachOnce(
      links.map(({ name }) => name),
      (name) => findOrAddParty(planning, name, unnamed.has(matchKey(name)) ? 'unnamed' : namedRole(name)),
    ),
  };
}

async function eachOnce<T>(names: readonly string[], find: (name: string) => Promise<T>): Promise<(name: string) => T> {
  const found = new Map<string, T>();
  for (const name of names) if (!found.has(matchKey(name))) found.set(matchKey(name), await find(name));
  return (name) => {
    const known = found.get(matchKey(name));
    if (known === undefined) throw new Error('a name was not looked up');
    return known;
  };
}

/**
 * Returns the claim of a row. A claim whose words are only in an earlier text is orphaned, whatever the file says: the
 * text may have been replaced since the export.
 */
function asClaim(
  { draft, investigationId, newId }: Planning,
  names: Names,
  { imported, report, textId, prefix, suffix, here, idFree }: PlacedClaim,
): Claim {
  const { start, end, quote, anchor } = imported;
  const placement = textId === report.textId ? 'placed' : 'orphaned';
  const said = { textId, start, end, quote, prefix, suffix, placement, anchor } as const;
  // A claim that was found in a newer text since the export is not moved back to the old text.
  const movedOn = here !== null && here.textId === report.textId && textId !== report.textId;
  return {
    id: here?.id ?? ((idFree ? imported.id : newId()) as ClaimId),
    investigationId,
    reportId: report.id,
    ...(movedOn ? placeOf(here) : said),
    source: here?.source ?? 'imported',
    ...withOrigins(here ?? { ...EMPTY_FIELDS, origins: {} }, fieldsOf(names, imported), 'imported'),
    analyst: imported.fields.analyst,
    // A file gives only the analyst's name, which several people may have.
    analystId: here?.analyst === imported.fields.analyst ? here.analystId : null,
    createdAt: imported.created === '' ? draft.now : asInstant(imported.created),
    modifiedAt: imported.modified === '' ? draft.now : asInstant(imported.modified),
  };
}

const placeOf = ({ textId, start, end, quote, prefix, suffix, placement, anchor }: Claim) => ({
  textId,
  start,
  end,
  quote,
  prefix,
  suffix,
  placement,
  anchor,
});

function fieldsOf(names: Names, imported: ImportedClaim): ClaimFields {
  const { analyst: _analyst, ...words } = imported.fields;
  const links = (chain: readonly NamedLink[]) => chain.map(({ name }) => names.party(name));
  return {
    tagIds: imported.tags.map(names.tag),
    kind: imported.kind,
    questionIds: imported.questions.map(names.question),
    attribution: { chain: links(imported.chain), beside: imported.beside.map(links), cue: imported.attributionCue },
    quantity: imported.quantity,
    time: imported.time,
    credibility: imported.credibility,
    ...words,
  };
}
