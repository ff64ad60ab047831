import type { PartyId } from '#core/base/id.ts';
import { rulesOfEnds } from '#core/comparison/figures/figure.ts';
import { intervalWords } from '#core/comparison/figures/interval.ts';
import { partyWords, type Parties } from '#core/comparison/independence/attribution-chain.ts';
import { groupsThatFit } from '#core/comparison/verdict/groups.ts';
import { listWords } from '#core/text/list-words.ts';
import { claimIdsOf, type Resolution } from './resolved.ts';
import { latest, type SourcedCount } from './sourced-count.ts';

/**
 * What more than half of the named originators say. Each has one vote, however many reports carry it, for the latest of its
 * counts. A report that names nobody has none, since it may rest on one of the others; nor has a publisher whose own report
 * names another.
 */
export function majorityOfOriginators(counts: readonly SourcedCount[], parties: Parties): Resolution {
  const votes = votesOf(counts);
  if (votes.size < 2) return none(onlyVote([...votes.keys()], counts, parties));
  const placed = [...votes].map(([by, vote]) => ({ by, vote, span: vote.count.figure.span }));
  const [most] = groupsThatFit(placed);
  if (most === undefined || most.by.length * 2 <= votes.size) {
    const fit = most === undefined || most.by.length < 2 ? 'no two fit' : `no more than ${most.by.length} fit`;
    return none(`of ${votes.size} named originators ${fit} together`);
  }
  const who = listWords(most.by.map((id) => partyWords(id, parties)));
  const words = `${intervalWords(most.common)}${rulesOfEnds(
    most.common,
    most.members.map(({ vote }) => vote.count.figure),
  )}`;
  return {
    kind: 'figure',
    interval: most.common,
    best: null,
    words,
    sentence: `${words}: what ${most.by.length} of ${votes.size} named originators say together (${who}), each counted once.`,
    claimIds: claimIdsOf(most.members.map(({ vote }) => vote)),
  };
}

const none = (why: string): Resolution => ({ kind: 'none', sentence: `There is no majority: ${why}.` });

function onlyVote(voters: readonly PartyId[], counts: readonly SourcedCount[], parties: Parties): string {
  const named = new Set(
    counts.flatMap(({ origins }) => origins.filter(({ kind }) => kind === 'named').map(({ key }) => key)),
  );
  const [only] = voters;
  if (only === undefined) {
    return named.size === 0 ? 'no originator is named' : 'whoever is named as originator names another in turn';
  }
  const others = named.size > 1 ? ' and names no other' : '';
  return `${partyWords(only, parties)} is the only originator that is named${others}`;
}

/** The latest count of each named originator. */
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
