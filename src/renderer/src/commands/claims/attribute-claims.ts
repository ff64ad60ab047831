import type { ClaimId, PartyId } from '#core/base/id.ts';
import { namedRole } from '#core/language/names/suggest-role.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { command, type Planning } from '#renderer/commands/command.ts';
import { findOrAddParty } from '#renderer/commands/parties/find-or-add-party.ts';

/** A link of a chain: a known party, or the name of one to be added. */
export type ChainLink = { readonly id: PartyId } | { readonly name: string; readonly unnamed: boolean };

interface Attributing {
  readonly ids: readonly ClaimId[];
  readonly chain: readonly ChainLink[];
  /** The further chains for the same words. Without it the present further chains stay. */
  readonly beside?: readonly (readonly ChainLink[])[];
}

/**
 * Sets the attribution chains of claims; unknown parties are added. No chain at all is the report's own voice. An empty
 * chain is left out, and the next chain takes its place.
 */
export const attributeClaims = command<Attributing>({
  name: 'claim.attribute',
  plan: async (planning, { ids, chain, beside }) => {
    const first = await parties(planning, chain);
    const others: (readonly PartyId[])[] = [];
    for (const links of beside ?? []) others.push(await parties(planning, links));
    for (const claim of await planning.db.claims.bulkGet([...ids])) {
      if (claim === undefined) continue;
      const rest = beside === undefined ? claim.attribution.beside : others;
      const [head = [], ...after] = [first, ...rest].filter((links) => links.length > 0);
      const attribution = { ...claim.attribution, chain: head, beside: after };
      planning.draft.patch('claims', claim, withOrigins(claim, { attribution }, 'typed'));
    }
  },
});

async function parties(planning: Planning, chain: readonly ChainLink[]): Promise<readonly PartyId[]> {
  const found: PartyId[] = [];
  for (const link of chain) found.push(await partyOfLink(planning, link));
  return found;
}

/** Returns the party that a link names; an unknown party is added. */
export async function partyOfLink(planning: Planning, link: ChainLink): Promise<PartyId> {
  return 'id' in link ? link.id : findOrAddParty(planning, link.name, link.unnamed ? 'unnamed' : namedRole(link.name));
}
