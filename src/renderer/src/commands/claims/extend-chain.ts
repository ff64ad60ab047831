import type { ClaimId, PartyId } from '#core/base/id.ts';
import { withOrigins } from '#core/model/field-origins.ts';
import { command } from '#renderer/commands/command.ts';
import { partyOfLink, type ChainLink } from './attribute-claims.ts';

interface Extending {
  readonly id: ClaimId;
  /** The number of the chain, counted from 0; one more than the last adds a chain. */
  readonly chain: number;
  readonly link: ChainLink;
}

/**
 * Adds a link at the end of one of a claim's chains, as the chain is stored: two links added quickly both arrive, even
 * before the first is shown.
 */
export const extendChain = command<Extending>({
  name: 'claim.attribute',
  plan: async (planning, { id, chain: number, link }) => {
    const claim = await planning.db.claims.get(id);
    if (claim === undefined) return;
    const party = await partyOfLink(planning, link);
    const { chain, beside } = claim.attribution;
    const chains: readonly (readonly PartyId[])[] = [chain, ...beside];
    const at = Math.min(number, chains.length);
    const [head = [], ...rest] = [...chains.slice(0, at), [...(chains[at] ?? []), party], ...chains.slice(at + 1)];
    const attribution = { ...claim.attribution, chain: head, beside: rest };
    planning.draft.patch('claims', claim, withOrigins(claim, { attribution }, 'typed'));
  },
});
