import type { PartyId } from '#core/base/id.ts';
import { asGiven, resolvedAs, type Resolution } from './resolved.ts';
import { latest, type SourcedCount } from './sourced-count.ts';

/**
 * Resolves to what one party says, whoever passes it on: as the originator if it is that of any count, else as a link or
 * publisher that only passed a count on, which the account says. Of several the latest.
 */
export function preferredParty(counts: readonly SourcedCount[], partyId: PartyId): Resolution {
  const own = counts.filter(({ origins }) => origins.some((origin) => origin.partyId === partyId));
  const passedOn = counts.filter((count) => count.parties.has(partyId));
  const chosen = latest(own) ?? latest(passedOn);
  if (chosen === undefined) return { kind: 'none', reason: { kind: 'party gives no figure', partyId } };
  return resolvedAs(chosen, {
    rule: 'preferred party',
    partyId,
    count: asGiven(chosen),
    passedOn: own.length === 0,
    latestOfSeveral: (own.length > 0 ? own : passedOn).length > 1,
  });
}
