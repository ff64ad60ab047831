import { byText } from '#core/base/by-text.ts';
import type { PartyId } from '#core/base/id.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import type { NameMention } from './name-mentions.ts';
import { spellingUses, type SpellingUse } from './name-proposals.ts';

/** A party, place or group with all its known spellings. */
export interface IndexedName {
  readonly name: string;
  readonly kind: 'party' | 'place' | 'group';
  /** The party; null for a place or a group. */
  readonly partyId: PartyId | null;
  /** The spellings in the claims of reports; empty for a party that no claim's fields mention. */
  readonly spellings: readonly SpellingUse[];
}

/**
 * Lists the names of an investigation for its panel, in alphabetical order. Spellings are joined where the analyst
 * joined them: the aliases of a party, and claims whose place was given one name. Names in texts alone aren't listed.
 */
export function nameIndex(mentions: readonly NameMention[], parties: readonly Party[]): readonly IndexedName[] {
  const partyByKey = new Map(
    parties.flatMap((party) => [party.name, ...party.aliases].map((name) => [matchKey(name), party] as const)),
  );
  const ofParty = (mention: NameMention) => partyByKey.get(matchKey(mention.spelling));
  const listed = mentions.filter(({ as }) => as !== 'text');
  const others = listed.filter((mention) => ofParty(mention) === undefined);
  const names: IndexedName[] = parties.map(({ id, name }) => ({
    name,
    kind: 'party',
    partyId: id,
    spellings: spellingUses(listed.filter((mention) => ofParty(mention)?.id === id)),
  }));
  const groups = new Map<string, NameMention[]>();
  for (const mention of others) {
    const key = `${mention.as}/${matchKey(mention.settled || mention.spelling)}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  for (const own of groups.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const kind = first.as === 'place' ? 'place' : 'group';
    names.push({ name: first.settled || first.spelling, kind, partyId: null, spellings: spellingUses(own) });
  }
  return names.toSorted((a, b) => byText(a.name.toLowerCase(), b.name.toLowerCase()));
}
