import type { PartyId, ReportId } from '#core/base/id.ts';
import type { Attribution } from '#core/model/claim.ts';
import type { Party, PartyRole } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';

/** The parties of an investigation by their id. */
export type Parties = ReadonlyMap<PartyId, Party>;

/**
 * The origin of a claim as far as its chain tells. `named`: the last named link of the chain. `own voice`: the report
 * itself, without a named source. `unnamed`: only people or outlets without a name ("local outlets").
 */
export interface Origin {
  readonly kind: 'named' | 'own voice' | 'unnamed';
  /** The party; null for an own voice whose publisher isn't known, and for a party that is gone. */
  readonly partyId: PartyId | null;
  /** A key that is equal for the same origin. */
  readonly key: string;
}

/**
 * Roles of publishers whose own voice is an origin by itself: they publish their own knowledge. An outlet may rest on
 * others.
 */
const FIRST_HAND: ReadonlySet<PartyRole> = new Set(['organisation', 'official', 'witness', 'document', 'image']);

/**
 * Returns all chains of an attribution, each from the report inwards and without the report's publisher; at least one.
 */
export const chainsOf = ({ chain, beside }: Attribution): readonly (readonly PartyId[])[] => [chain, ...beside];

/**
 * Returns the originator of a chain in `report`: its last named link, otherwise its publisher's own voice, otherwise an
 * unnamed origin.
 */
export function originOf(
  chain: readonly PartyId[],
  report: Pick<Report, 'id' | 'publisher'>,
  parties: Parties,
): Origin {
  const publisher = report.publisher.value;
  const named = chain.findLast((id) => isNamed(id, parties));
  if (named !== undefined && named !== publisher) return { kind: 'named', partyId: named, key: named };
  if (named === undefined && chain.length > 0) return unnamedOrigin(chain, report.id);
  const role = publisher === null ? undefined : parties.get(publisher)?.role;
  const kind = role !== undefined && FIRST_HAND.has(role) ? 'named' : 'own voice';
  return { kind, partyId: publisher, key: publisher ?? report.id };
}

/**
 * Returns an unnamed origin. Its key contains the report's id, since "local outlets" may be different people in two
 * reports.
 */
function unnamedOrigin(chain: readonly PartyId[], reportId: ReportId): Origin {
  return { kind: 'unnamed', partyId: chain[0] ?? null, key: `${reportId}/unnamed` };
}

const isNamed = (id: PartyId, parties: Parties) => {
  const party = parties.get(id);
  return party !== undefined && party.role !== 'unnamed';
};

/** Whether nothing is known of an unnamed party, not even a word like "sources". */
export const isNameless = ({ name, role }: Party) => role === 'unnamed' && /^(?:unnamed|)$/i.test(name.trim());
