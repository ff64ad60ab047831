import { useState } from 'react';
import { GridList, GridListItem, Input, SearchField } from 'react-aria-components';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import { spellingKey } from '#core/language/names/same-name.ts';
import type { Party } from '#core/model/party.ts';
import { matchKey } from '#core/model/party.ts';
import type { MessageId } from '#core/words/message-id.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './names.module.css';

interface NameListProps {
  readonly names: readonly IndexedName[];
  readonly parties: readonly Party[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

type Kind = IndexedName['kind'] | 'all';

/** The kinds as the filter of the list names them. */
const kinds = () => [
  { id: 'all' as const, text: say('name-list.all') },
  { id: 'party' as const, text: say('name-list.parties') },
  { id: 'place' as const, text: say('name-list.places') },
  { id: 'group' as const, text: say('name-list.people'), name: say('name-list.people-and-groups') },
];

/** The message with the name of each kind. */
export const NAME_KIND_IDS = {
  party: 'name-kind.party',
  place: 'name-kind.place',
  group: 'name-kind.group',
} as const satisfies Readonly<Record<IndexedName['kind'], MessageId>>;

/** Names that the list draws at most: it isn't virtual, and more would make typing slow. The search finds the others. */
const MOST_SHOWN = 400;

/** The key of a name among all names: two names of one kind are never equal. */
export const nameKeyOf = ({ kind, partyId, name }: IndexedName) => partyId ?? `${kind} ${matchKey(name)}`;

/** Further spellings of a name: the spellings in its claims, and a party's aliases. */
export const spellingsOf = ({ name, partyId, spellings }: IndexedName, parties: readonly Party[]) => {
  const aliases = parties.find(({ id }) => id === partyId)?.aliases ?? [];
  const written = spellings.map(({ spelling }) => spelling);
  return [...new Set([...aliases, ...written])].filter((spelling) => spelling !== name);
};

/** The `spellings` that a reader would take for another way to write `name`, each once. */
export const otherSpellings = (name: string, spellings: readonly string[]): readonly string[] => {
  const seen = new Set([foldedKey(name)]);
  return spellings.filter((spelling) => {
    const key = foldedKey(spelling);
    return !seen.has(key) && seen.add(key);
  });
};

/** The spelling without case and article, which make no other spelling to a reader. */
const foldedKey = (spelling: string) => spellingKey(matchKey(spelling)).replace(/^the /, '');

/** All names of the investigation, each with its other spellings. */
export function NameList({ names, parties, chosen, onChoose }: NameListProps) {
  const [kind, setKind] = useState<Kind>('all');
  const [text, setText] = useState('');
  const wanted = matchKey(text);
  const shown = names
    .map((each) => ({ each, others: spellingsOf(each, parties) }))
    .filter(({ each }) => kind === 'all' || each.kind === kind)
    .filter(({ each, others }) => [each.name, ...others].some((name) => matchKey(name).includes(wanted)));
  return (
    <section className={styles['index']} aria-label={say('name-list.label')} ref={useFocusPlace('name-list')}>
      <div className={styles['filter']}>
        <Segments label={say('name-list.kind')} labelHidden value={kind} options={kinds()} onChoose={setKind} />
        <SearchField
          aria-label={say('name-list.find')}
          value={text}
          onChange={setText}
          className={styles['search'] ?? ''}
        >
          <Input placeholder={say('name-list.find-hint')} />
        </SearchField>
      </div>
      <GridList
        aria-label={say('name-list.names')}
        className={layout['list'] ?? ''}
        items={shown.slice(0, MOST_SHOWN)}
        dependencies={[parties]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          if (keys !== 'all') for (const key of keys) onChoose(String(key));
        }}
        renderEmptyState={() => (
          <p className={layout['none']}>{say(names.length === 0 ? 'name-list.none-yet' : 'name-list.none-fits')}</p>
        )}
      >
        {({ each, others }) => (
          <GridListItem id={nameKeyOf(each)} textValue={each.name} className={layout['row'] ?? ''}>
            <span className={layout['about']}>
              <b>{each.name}</b>
              <Also others={otherSpellings(each.name, others)} />
            </span>
            <span className={styles['kind']}>{say(NAME_KIND_IDS[each.kind])}</span>
          </GridListItem>
        )}
      </GridList>
      {shown.length > MOST_SHOWN ? (
        <p className={styles['reason']}>{say('name-list.more', { count: shown.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}

const Also = ({ others }: { readonly others: readonly string[] }) =>
  others.length === 0 ? null : <small>{say('name-list.also', { spellings: words.list(others) })}</small>;
