import type { InvestigationId, PartyId } from '#core/base/id.ts';
import type { Claim } from '#core/model/claim.ts';
import type { Report } from '#core/model/report.ts';
import type { CrosscheckDatabase } from '#renderer/db/database.ts';
import { forEachClaim } from './claims.ts';
import { reportsInOrder } from './reports.ts';

/** The number of reports that a party published, and the number of claims with the party in a chain. */
export interface PartyUse {
  readonly reports: number;
  readonly claims: number;
}

/**
 * Returns the uses of all parties of an investigation, by their ids. It visits the claims one by one and keeps none in
 * memory.
 */
export async function partyUses(db: CrosscheckDatabase, id: InvestigationId): Promise<ReadonlyMap<string, PartyUse>> {
  const uses = new Map<string, PartyUse>();
  const add = (party: string, by: Partial<PartyUse>) => {
    const { reports, claims } = uses.get(party) ?? { reports: 0, claims: 0 };
    uses.set(party, { reports: reports + (by.reports ?? 0), claims: claims + (by.claims ?? 0) });
  };
  for (const report of await reportsInOrder(db, id))
    if (report.publisher.value !== null) add(report.publisher.value, { reports: 1 });
  await forEachClaim(db, id, ({ attribution: { chain, beside } }) => {
    for (const party of new Set([chain, ...beside].flat())) add(party, { claims: 1 });
  });
  return uses;
}

/** Returns the uses of one party: in the chains of claims, and as publisher of reports. */
export async function usesOfParty(
  db: CrosscheckDatabase,
  id: InvestigationId,
  party: PartyId,
): Promise<{ readonly claims: readonly Claim[]; readonly reports: readonly Report[] }> {
  const reports = (await reportsInOrder(db, id)).filter(({ publisher }) => publisher.value === party);
  const claims: Claim[] = [];
  await forEachClaim(db, id, (claim) => {
    const { chain, beside } = claim.attribution;
    if ([chain, ...beside].some((links) => links.includes(party))) claims.push(claim);
  });
  return { claims, reports };
}
