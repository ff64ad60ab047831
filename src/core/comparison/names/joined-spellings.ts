import type { PartyId } from '#core/base/id.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import type { IndexedName } from './name-index.ts';

/** Whether the analyst has joined two spellings into one name. */
export type AreJoined = (a: string, b: string) => boolean;

/**
 * Returns which spellings are joined: the names and aliases of one party, the spellings of one place. Where "Allya
 * prison" and "Alaya prison" are one, Allya and Alaya are too: names of as many words are joined word by word.
 */
export function joinedSpellings(names: readonly IndexedName[], parties: readonly Party[]): AreJoined {
  const partyById = new Map<PartyId | null, Party>(parties.map((party) => [party.id, party]));
  const joined = new Set<string>();
  for (const { name, partyId, spellings } of names) {
    const aliases = partyById.get(partyId)?.aliases ?? [];
    const own = [...new Set([name, ...aliases, ...spellings.map(({ spelling }) => spelling)].map(matchKey))];
    for (const [index, a] of own.entries()) {
      for (const b of own.slice(index + 1)) for (const pair of wordPairs(a, b)) joined.add(pair);
    }
  }
  return (a, b) => joined.has(pairKey(matchKey(a), matchKey(b)));
}

/** Returns the two names as a pair, and word by word where both have equally many words. */
function wordPairs(a: string, b: string): readonly string[] {
  const [first, second] = [a.split(' '), b.split(' ')];
  const words = first.length === second.length ? first.map((word, place) => pairKey(word, `${second[place]}`)) : [];
  return [pairKey(a, b), ...words];
}

const pairKey = (a: string, b: string) => [a, b].sort().join('\n');
