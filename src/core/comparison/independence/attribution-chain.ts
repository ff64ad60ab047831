import type { PartyId, ReportId } from '#core/base/id.ts';
import { bodySpokenFor } from '#core/language/names/body-spoken-for.ts';
import type { Attribution } from '#core/model/claim.ts';
import { matchKey, type Party, type PartyRole } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';

/** The parties of an investigation by their id. */
export type Parties = ReadonlyMap<PartyId, Party>;

/**
 * The origin of a claim as far as its chain tells. `named`: the last named link of the chain. `own voice`: the report
 * itself, without a named source. `unnamed`: only people or outlets without a name ("local outlets").
 */
export interface Origin {
  readonly kind: 'named' | 'own voice' | 'unnamed';
  /**
   * Whether the party can know at first hand: an outlet may rest on others, and who cites "sources" passes on what they
   * say. Only such an origin is certain to be one.
   */
  readonly firstHand: boolean;
  /** The party; null for an own voice whose publisher isn't known, and for a party that is gone. */
  readonly partyId: PartyId | null;
  /** A key that is equal for the same origin. */
  readonly key: string;
}

/** Roles of parties that know by themselves what they say. An outlet may rest on others. */
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
  if (named !== undefined && named !== publisher) {
    const firstHand = named === chain.at(-1) && knowsAtFirstHand(named, parties);
    return { kind: 'named', partyId: named, key: bodyOf(named, parties), firstHand };
  }
  if (named === undefined && chain.length > 0) return unnamedOrigin(chain, report.id);
  const firstHand = publisher !== null && knowsAtFirstHand(publisher, parties);
  const key = publisher === null ? report.id : bodyOf(publisher, parties);
  return { kind: firstHand ? 'named' : 'own voice', partyId: publisher, key, firstHand };
}

/**
 * Returns an unnamed origin. Its key contains the report's id, since "local outlets" may be different people in two
 * reports.
 */
function unnamedOrigin(chain: readonly PartyId[], reportId: ReportId): Origin {
  return { kind: 'unnamed', partyId: chain[0] ?? null, key: `${reportId}/unnamed`, firstHand: false };
}

const knowsAtFirstHand = (id: PartyId, parties: Parties) => {
  const role = parties.get(id)?.role;
  return role !== undefined && FIRST_HAND.has(role);
};

/**
 * Returns the body for which a party speaks, where the name says so and the body is a party too: "Spokesman of the Interior
 * Ministry" is the Interior Ministry. Parties of one body are one origin.
 */
function bodyOf(id: PartyId, parties: Parties): PartyId {
  const name = parties.get(id)?.name ?? '';
  const body = bodySpokenFor(name);
  if (body === null) return id;
  const key = matchKey(body);
  for (const party of parties.values()) {
    if (party.id !== id && [party.name, ...party.aliases].some((known) => matchKey(known) === key)) return party.id;
  }
  return id;
}

const isNamed = (id: PartyId, parties: Parties) => {
  const party = parties.get(id);
  return party !== undefined && party.role !== 'unnamed';
};

/** Whether nothing is known of an unnamed party, not even a word like "sources". */
export const isNameless = ({ name, role }: Party) => role === 'unnamed' && /^(?:unnamed|)$/i.test(name.trim());
