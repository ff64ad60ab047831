import { asId, type PartyId } from '#core/base/id.ts';
import type { Attribution } from '#core/model/claim.ts';
import type { PartyRole } from '#core/model/party.ts';
import { aParty } from './builders.ts';

/** Returns the id of the party with that name among {@link attributedParties}. */
export const partyIdOf = (name: string) => asId<PartyId>(name);
const party = (name: string, role: PartyRole, leaning = '') => aParty(name, { id: partyIdOf(name), role, leaning });

/**
 * Parties of every kind that attributions name: named parties, unnamed parties, and names that look like the other
 * kind.
 */
export const attributedParties = new Map(
  [
    party('NOW', 'publisher'),
    party('Shaam Times', 'outlet', 'pro-Damascus'),
    party('SOHR', 'organisation'),
    party('sources', 'unnamed', 'in the army'),
    party(' Unnamed', 'unnamed'),
    party('', 'unnamed'),
    party('unnamed men', 'unnamed'),
    party('unnamed', 'outlet'),
  ].map((one) => [one.id, one]),
);

/** Returns an attribution with the first chain and the further chains. */
export function attributionOf(...chains: string[][]): Attribution {
  const [chain = [], ...beside] = chains.map((links) => links.map(partyIdOf));
  return { chain, beside, cue: '' };
}
