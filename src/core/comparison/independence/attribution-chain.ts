import type { PartyId, ReportId } from '#core/base/id.ts';
import type { Attribution } from '#core/model/claim.ts';
import type { Party, PartyRole } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { listWords } from '#core/text/list-words.ts';

/** Parties by their id. */
export type Parties = ReadonlyMap<PartyId, Party>;

/**
 * Where a claim comes from as far as its chain says. `named`: its last named link. `own voice`: the report says it without
 * naming anybody. `unnamed`: only people or outlets without a name ("local outlets").
 */
export interface Origin {
  readonly kind: 'named' | 'own voice' | 'unnamed';
  /** Null: an own voice whose publisher isn't known, or a party that is gone. */
  readonly partyId: PartyId | null;
  /** Equal for origins that are the same. */
  readonly key: string;
}

/** What publishes its own knowledge, so that its own voice is an origin by itself. An outlet may rest on others. */
const FIRST_HAND: ReadonlySet<PartyRole> = new Set(['organisation', 'official', 'witness', 'document', 'image']);

/** All chains of an attribution, each from the report inwards and without the report's publisher; at least one. */
export const chainsOf = ({ chain, beside }: Attribution): readonly (readonly PartyId[])[] => [chain, ...beside];

/** The originator of a chain in `report`: its last named link, or its publisher's own voice, or nobody named. */
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

/** The same words ("local outlets") in two reports may stand for different people: the report is part of the key. */
function unnamedOrigin(chain: readonly PartyId[], reportId: ReportId): Origin {
  return { kind: 'unnamed', partyId: chain[0] ?? null, key: `${reportId}/unnamed` };
}

const isNamed = (id: PartyId, parties: Parties) => {
  const party = parties.get(id);
  return party !== undefined && party.role !== 'unnamed';
};

/** A party's name as it is said: `Shaam Times`, `local outlets (unnamed)`, `someone unnamed`. */
export function partyWords(id: PartyId | null, parties: Parties): string {
  const party = id === null ? undefined : parties.get(id);
  if (party === undefined) return 'a party that is gone';
  if (party.role !== 'unnamed') return party.name;
  return isBare(party) ? 'someone unnamed' : `${party.name} (unnamed)`;
}

/** Whether nothing at all is said of an unnamed party, not even "sources". */
const isBare = ({ name, role }: Party) => role === 'unnamed' && /^(?:unnamed|)$/i.test(name.trim());

/** With its leaning as others describe it: `Shaam Times (pro-Damascus)`. */
function partyWithLeaning(id: PartyId, parties: Parties): string {
  const leaning = parties.get(id)?.leaning ?? '';
  return leaning === '' ? partyWords(id, parties) : `${partyWords(id, parties)} (${leaning})`;
}

/** Who a claim is attributed to: `Shaam Times (pro-Damascus), citing sources (unnamed)`; empty for the report's own voice. */
export function attributionWords(attribution: Attribution, parties: Parties): string {
  const named = (id: PartyId) => partyWithLeaning(id, parties);
  return chainsOf(attribution)
    .filter((chain) => chain.length > 0)
    .map((chain) => chain.map(named).join(', citing '))
    .join('; ');
}

/** A chain from the report inwards: `NOW → Shaam Times → sources (unnamed)`, `NOW → unnamed`. */
export function chainPath(reportName: string, chain: readonly PartyId[], parties: Parties): string {
  const words = chain.map((id) => {
    const party = parties.get(id);
    return party !== undefined && isBare(party) ? 'unnamed' : partyWords(id, parties);
  });
  return [reportName, ...words].join(' → ');
}

/** The end of each chain, in a sentence: `Shaam Times, which cites sources (unnamed), and the Observatory`. */
export function citedWords(chains: readonly (readonly PartyId[])[], parties: Parties): string {
  const words = chains.map((chain) => chain.map((id) => partyWords(id, parties)).join(', which cites '));
  return listWords([...new Set(words)]);
}
