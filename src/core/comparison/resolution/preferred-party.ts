import type { PartyId } from '#core/base/id.ts';
import { asGiven, resolvedAs, type Resolution } from './resolution-result.ts';
import { latest, type SourcedCount } from './sourced-count.ts';

/**
 * Resolves to the figure of one party, whichever report passes it on: a count with the party as originator if there is
 * one, otherwise a count that the party only passed on as a link or publisher, which the account mentions. The latest
 * of several counts.
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
