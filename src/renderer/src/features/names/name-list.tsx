import { useState } from 'react';
import { GridList, GridListItem, Input, SearchField } from 'react-aria-components';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import { spellingKey } from '#core/language/names/same-name.ts';
import type { Party } from '#core/model/party.ts';
import { matchKey } from '#core/model/party.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { Segments } from '#renderer/ui/segments.tsx';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './names.module.css';

interface NameListProps {
  readonly names: readonly IndexedName[];
  readonly parties: readonly Party[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

const KINDS = [
  { id: 'all', text: 'All' },
  { id: 'party', text: 'Parties' },
  { id: 'place', text: 'Places' },
  { id: 'group', text: 'People', name: 'People and groups' },
] as const;
type Kind = (typeof KINDS)[number]['id'];

const KIND_WORDS: Readonly<Record<IndexedName['kind'], string>> = {
  party: 'party',
  place: 'place',
  group: 'person or group',
};
/** Beyond this many the search leads to the others. */
const MOST_SHOWN = 400;

/** A name among all: two of one kind are never called the same. */
export const nameKeyOf = ({ kind, partyId, name }: IndexedName) => partyId ?? `${kind} ${matchKey(name)}`;

/** Further spellings of a name: those of its claims, and a party's aliases. */
export const spellingsOf = ({ name, partyId, spellings }: IndexedName, parties: readonly Party[]) => {
  const aliases = parties.find(({ id }) => id === partyId)?.aliases ?? [];
  const written = spellings.map(({ spelling }) => spelling);
  return [...new Set([...aliases, ...written])].filter((spelling) => spelling !== name);
};

/** Those of `spellings` that a reader would take for another way to write `name`, each once. */
export const otherSpellings = (name: string, spellings: readonly string[]): readonly string[] => {
  const seen = new Set([foldedKey(name)]);
  return spellings.filter((spelling) => {
    const key = foldedKey(spelling);
    return !seen.has(key) && seen.add(key);
  });
};

/** Case and an article make no other spelling to a reader. */
const foldedKey = (spelling: string) => spellingKey(matchKey(spelling)).replace(/^the /, '');

/** All names of the investigation, each with how else it is written. */
export function NameList({ names, parties, chosen, onChoose }: NameListProps) {
  const [kind, setKind] = useState<Kind>('all');
  const [text, setText] = useState('');
  const wanted = matchKey(text);
  const shown = names
    .map((each) => ({ each, others: spellingsOf(each, parties) }))
    .filter(({ each }) => kind === 'all' || each.kind === kind)
    .filter(({ each, others }) => [each.name, ...others].some((name) => matchKey(name).includes(wanted)));
  return (
    <section className={styles['index']} aria-label="All names" ref={useFocusPlace('name-list')}>
      <div className={styles['filter']}>
        <Segments label="Kind" labelHidden value={kind} options={KINDS} onChoose={setKind} />
        <SearchField aria-label="Find a name" value={text} onChange={setText} className={styles['search'] ?? ''}>
          <Input placeholder="Find a name…" />
        </SearchField>
      </div>
      <GridList
        aria-label="Names"
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
          <p className={layout['none']}>{names.length === 0 ? 'No names yet.' : 'No name fits.'}</p>
        )}
      >
        {({ each, others }) => (
          <GridListItem id={nameKeyOf(each)} textValue={each.name} className={layout['row'] ?? ''}>
            <span className={layout['about']}>
              <b>{each.name}</b>
              <Also others={otherSpellings(each.name, others)} />
            </span>
            <span className={styles['kind']}>{KIND_WORDS[each.kind]}</span>
          </GridListItem>
        )}
      </GridList>
      {shown.length > MOST_SHOWN ? (
        <p className={styles['reason']}>{shown.length - MOST_SHOWN} more: search for them.</p>
      ) : null}
    </section>
  );
}

const Also = ({ others }: { readonly others: readonly string[] }) =>
  others.length === 0 ? null : <small>also {others.join(', ')}</small>;
