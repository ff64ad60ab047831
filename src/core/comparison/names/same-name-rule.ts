import type { Parties } from '#core/comparison/independence/attribution-chain.ts';
import type { NameSkeleton } from '#core/language/names/name-skeleton.ts';
import { alike } from '#core/language/names/same-name.ts';
import { matchKey } from '#core/model/party.ts';
import { isKeptApart, type KeptApart } from './kept-apart.ts';

/** Whether two names are taken for one when answers are weighed. */
export type SameName = (a: string, b: string) => boolean;

/**
 * Makes the rule by which names are one: equal but for case and white space, name and alias of one party, or spellings
 * that may be one name unless the analyst keeps them apart.
 */
export function sameNameRule(
  parties: Parties,
  skeletonOf: (name: string) => NameSkeleton | null,
  keptApart: KeptApart,
): SameName {
  const partyOf = new Map<string, string>();
  for (const { id, name, aliases } of parties.values()) {
    for (const known of [name, ...aliases]) partyOf.set(matchKey(known), id);
  }
  const keyOf = (name: string) => partyOf.get(matchKey(name)) ?? matchKey(name);
  return (a, b) => {
    if (keyOf(a) === keyOf(b)) return true;
    const [first, second] = [skeletonOf(a), skeletonOf(b)];
    return first !== null && second !== null && alike(first, second) && !isKeptApart(a, b, keptApart);
  };
}
