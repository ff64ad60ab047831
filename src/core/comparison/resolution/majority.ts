import type { PartyId } from '#core/base/id.ts';
import { rulesOfEnds } from '#core/comparison/figures/figure.ts';
import { groupsThatFit } from '#core/comparison/verdict/groups.ts';
import { claimIdsOf, isOpenAbove, isOpenBelow, type NoResolutionReason, type Resolution } from './resolution-result.ts';
import { latest, type SourcedCount } from './sourced-count.ts';

/**
 * Resolves to what more than half of the named originators say. Each has one vote, however many reports carry it, for the
 * latest of its counts. An open count ("at least 2") fits anything above it and supports no figure. A report that names nobody has none, since it may rest on one of the others; nor has a publisher
 * whose own report names another.
 */
export function majorityOfOriginators(counts: readonly SourcedCount[]): Resolution {
  const votes = votesOf(counts);
  if (votes.size < 2) return { kind: 'none', reason: tooFewVotes([...votes.keys()], counts) };
  const placed = [...votes]
    .map(([by, vote]) => ({ by, vote, span: vote.count.figure.span }))
    .filter(({ vote }) => !isOpenAbove(vote) && !isOpenBelow(vote));
  const [most] = groupsThatFit(placed);
  if (most === undefined || most.by.length * 2 <= votes.size) {
    return { kind: 'none', reason: { kind: 'no majority', originators: votes.size, most: most?.by.length ?? 0 } };
  }
  const rules = rulesOfEnds(
    most.common,
    most.members.map(({ vote }) => vote.count.figure),
  );
  return {
    kind: 'figure',
    interval: most.common,
    best: null,
    form: { as: 'interval', interval: most.common, rules },
    account: { rule: 'majority of originators', partyIds: most.by, originators: votes.size },
    outdated: [],
    claimIds: claimIdsOf(most.members.map(({ vote }) => vote)),
  };
}

function tooFewVotes(voters: readonly PartyId[], counts: readonly SourcedCount[]): NoResolutionReason {
  const named = new Set(
    counts.flatMap(({ origins }) => origins.filter(({ kind }) => kind === 'named').map(({ key }) => key)),
  );
  const [only] = voters;
  if (only !== undefined) return { kind: 'one originator named', partyId: only, amongRelays: named.size > 1 };
  return named.size === 0 ? { kind: 'no originator named' } : { kind: 'originators name others in turn' };
}

/** Returns the latest count of each named originator. */
function votesOf(counts: readonly SourcedCount[]): ReadonlyMap<PartyId, SourcedCount> {
  const byOriginator = new Map<PartyId, SourcedCount[]>();
  for (const count of counts) {
    for (const { kind, partyId } of count.origins) {
      if (kind !== 'named' || partyId === null || count.relayed.has(partyId)) continue;
      byOriginator.set(partyId, [...(byOriginator.get(partyId) ?? []), count]);
    }
  }
  const votes = new Map<PartyId, SourcedCount>();
  for (const [id, given] of byOriginator) {
    const vote = latest(given);
    if (vote !== undefined) votes.set(id, vote);
  }
  return votes;
}
