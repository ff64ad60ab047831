import type { IndexedName } from '#core/comparison/names/name-index.ts';
import { spellingKey } from '#core/language/names/same-name.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import type { MessageId } from '#core/words/message-id.ts';

/** The id of the message with the name of each kind. */
export const NAME_KIND_IDS = {
  party: 'name-kind.party',
  place: 'name-kind.place',
  group: 'name-kind.group',
} as const satisfies Readonly<Record<IndexedName['kind'], MessageId>>;

/** Returns the key of a name among all names: two names of one kind are never equal. */
export const nameKeyOf = ({ kind, partyId, name }: IndexedName) => partyId ?? `${kind} ${matchKey(name)}`;

/** Returns the further spellings of a name: the spellings in its claims, and a party's aliases. */
export const spellingsOf = ({ name, partyId, spellings }: IndexedName, parties: readonly Party[]) => {
  const aliases = parties.find(({ id }) => id === partyId)?.aliases ?? [];
  const written = spellings.map(({ spelling }) => spelling);
  return [...new Set([...aliases, ...written])].filter((spelling) => spelling !== name);
};

/** Returns the `spellings` that a reader would take for another way to write `name`, each once. */
export const otherSpellings = (name: string, spellings: readonly string[]): readonly string[] => {
  const seen = new Set([foldedKey(name)]);
  return spellings.filter((spelling) => {
    const key = foldedKey(spelling);
    return !seen.has(key) && seen.add(key);
  });
};

/** Returns the spelling without case and article: a reader takes them for no other spelling. */
const foldedKey = (spelling: string) => spellingKey(matchKey(spelling)).replace(/^the /, '');
