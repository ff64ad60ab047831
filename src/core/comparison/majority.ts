import type { PartyId } from '../base/id.ts';
import { listWords } from '../text/list-words.ts';
import { partyWords, type Parties } from './attribution-chain.ts';
import { groupsThatFit } from './groups.ts';
import { intervalWords } from './interval.ts';
import { claimIdsOf, type Resolution } from './resolved.ts';
import { latest, type SourcedCount } from './sourced-count.ts';

/**
 * What more than half of the named originators say. Each has one vote, however many reports carry it, for the latest of its
 * counts; a report that names nobody has none, since it may rest on one of the others.
 */
export function majorityOfOriginators(counts: readonly SourcedCount[], parties: Parties): Resolution {
  const votes = votesOf(counts);
  const voters = [...votes.keys()].map((id) => partyWords(id, parties));
  if (votes.size < 2) {
    const who = votes.size === 0 ? 'no originator is named' : `${voters.join('')} is the only originator that is named`;
    return { kind: 'none', sentence: `There is no majority: ${who}.` };
  }
  const placed = [...votes].map(([by, vote]) => ({ by, vote, span: vote.count.figure.span }));
  const [most] = groupsThatFit(placed);
  if (most === undefined || most.by.length * 2 <= votes.size) {
    return {
      kind: 'none',
      sentence: `There is no majority: of ${votes.size} named originators no more than ${most?.by.length ?? 0} fit together.`,
    };
  }
  const who = listWords(most.by.map((id) => partyWords(id, parties)));
  const words = intervalWords(most.common);
  return {
    kind: 'figure',
    interval: most.common,
    best: null,
    words,
    sentence: `${words}: what ${most.by.length} of ${votes.size} named originators say together (${who}), each counted once.`,
    claimIds: claimIdsOf(most.members.map(({ vote }) => vote)),
  };
}

/** The latest count of each named originator. */
function votesOf(counts: readonly SourcedCount[]): ReadonlyMap<PartyId, SourcedCount> {
  const byOriginator = new Map<PartyId, SourcedCount[]>();
  for (const count of counts) {
    for (const { kind, partyId } of count.origins) {
      if (kind !== 'named' || partyId === null) continue;
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
