import type { PartyId, ReportId } from '#core/base/id.ts';
import type { Attribution } from '#core/model/claim.ts';
import type { Party, PartyRole } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';

/** The parties of an investigation by their id. */
export type Parties = ReadonlyMap<PartyId, Party>;

/**
 * Where a claim comes from as far as its chain says. `named`: its last named link. `own voice`: the report says it
 * without naming anybody. `unnamed`: only people or outlets without a name ("local outlets").
 */
export interface Origin {
  readonly kind: 'named' | 'own voice' | 'unnamed';
  /** The party; null for an own voice whose publisher isn't known, and for a party that is gone. */
  readonly partyId: PartyId | null;
  /** A key that is equal for origins that are the same. */
  readonly key: string;
}

/**
 * Roles of publishers whose own voice is an origin by itself: they publish what they know. An outlet may rest on
 * others.
 */
const FIRST_HAND: ReadonlySet<PartyRole> = new Set(['organisation', 'official', 'witness', 'document', 'image']);

/**
 * Returns all chains of an attribution, each from the report inwards and without the report's publisher; at least one.
 */
export const chainsOf = ({ chain, beside }: Attribution): readonly (readonly PartyId[])[] => [chain, ...beside];

/** Returns the originator of a chain in `report`: its last named link, or its publisher's own voice, or nobody named. */
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

/** Returns an unnamed origin. Its key holds the report, since "local outlets" may be different people in two reports. */
function unnamedOrigin(chain: readonly PartyId[], reportId: ReportId): Origin {
  return { kind: 'unnamed', partyId: chain[0] ?? null, key: `${reportId}/unnamed` };
}

const isNamed = (id: PartyId, parties: Parties) => {
  const party = parties.get(id);
  return party !== undefined && party.role !== 'unnamed';
};

/** Whether nothing at all is known of an unnamed party, not even a word like "sources". */
export const isNameless = ({ name, role }: Party) => role === 'unnamed' && /^(?:unnamed|)$/i.test(name.trim());
