import type { Claim } from '#core/model/claim.ts';
import type { Party } from '#core/model/party.ts';
import type { Report } from '#core/model/report.ts';
import { chainsOf, originOf, type Parties } from './attribution-chain.ts';

/**
 * Returns the party whose reliability is shown beside a claim's credibility ("B2"): its originator, or the publisher of
 * a report that names no originator. Undefined where neither is known.
 */
export function gradedParty(
  claim: Pick<Claim, 'attribution'>,
  report: Pick<Report, 'id' | 'publisher'>,
  parties: Parties,
): Party | undefined {
  const origins = chainsOf(claim.attribution).map((links) => originOf(links, report, parties));
  const id = origins.find(({ kind }) => kind === 'named')?.partyId ?? report.publisher.value;
  return id === null ? undefined : parties.get(id);
}
