import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import type { Party } from '#core/model/party.ts';
import { matchKey } from '#core/model/party.ts';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { SearchInput } from '#renderer/ui/search-input.tsx';
import { Segments } from '#renderer/ui/segments.tsx';
import { say, words } from '#renderer/words/interface-words.ts';
import { NAME_KIND_IDS, nameKeyOf, otherSpellings, spellingsOf } from './name-spellings.ts';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './names.module.css';

interface NameListProps {
  readonly names: readonly IndexedName[];
  readonly parties: readonly Party[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

type Kind = IndexedName['kind'] | 'all';

/** Returns the kinds of names with their labels in the filter. */
const kinds = () => [
  { id: 'all' as const, text: say('name-list.all') },
  { id: 'party' as const, text: say('name-list.parties') },
  { id: 'place' as const, text: say('name-list.places') },
  { id: 'group' as const, text: say('name-list.people'), name: say('name-list.people-and-groups') },
];

/** The most names that the list draws: it isn't virtual, and more would make typing slow. The search finds the others. */
const MOST_SHOWN = 400;

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
        <SearchInput
          label={say('name-list.find')}
          value={text}
          onChange={setText}
          className={styles['search'] ?? ''}
          placeholder={say('name-list.find-hint')}
        />
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
