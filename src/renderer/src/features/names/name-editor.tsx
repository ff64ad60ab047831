import { useState } from 'react';
import type { ClaimId, ReportId } from '#core/base/id.ts';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import type { NameMention } from '#core/comparison/names/name-mentions.ts';
import type { SpellingUse } from '#core/comparison/names/name-proposals.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import { joinSpellings } from '#renderer/commands/names/join-spellings.ts';
import { namePlace } from '#renderer/commands/names/name-place.ts';
import { editParty } from '#renderer/commands/parties/edit-party.ts';
import { useSession } from '#renderer/commands/session.tsx';
import { useRunAndSay } from '#renderer/commands/use-run-and-say.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { nameKeyOf, spellingsOf } from './name-list.tsx';
import { SpellingPlaces } from './spelling-places.tsx';
import { SplitDialog } from './split-dialog.tsx';
import layout from '#renderer/ui/list-screen.module.css';
import styles from './names.module.css';

interface NameEditorProps {
  readonly name: IndexedName;
  readonly names: readonly IndexedName[];
  readonly parties: readonly Party[];
  readonly nameOf: (id: ReportId) => string;
  readonly onShow: (mention: NameMention) => void;
  readonly onChoose: (key: string) => void;
}

/** One name: what it is called, how each report writes it, and how to merge it with another or split it. */
export function NameEditor({ name, names, parties, nameOf, onShow, onChoose }: NameEditorProps) {
  const { run } = useSession();
  const runAndSay = useRunAndSay();
  const [splitting, setSplitting] = useState<string | null>(null);
  const party = parties.find(({ id }) => id === name.partyId);
  const unused = spellingsOf(name, parties).filter(
    (other) => !name.spellings.some(({ spelling }) => matchKey(spelling) === matchKey(other)),
  );

  const rename = (wanted: string) => {
    if (party !== undefined) void run(editParty, { id: party.id, fields: { name: wanted } });
    else void run(namePlace, { claimIds: claimsOf(name.spellings), place: wanted });
  };
  const merge = (key: string) => {
    const into = names.find((each) => nameKeyOf(each) === key);
    if (into === undefined) return;
    void runAndSay(
      (run) => run(joinSpellings, { name: into.name, other: name.name }),
      () => {
        onChoose(key);
        return `${name.name} and ${into.name} are one name.`;
      },
    );
  };
  const split = (spelling: string) => {
    if (party !== undefined) setSplitting(spelling);
    else {
      const own = name.spellings.filter((use) => use.spelling === spelling);
      void runAndSay(
        (run) => run(namePlace, { claimIds: claimsOf(own), place: spelling }, { purpose: 'split place' }),
        () => `${spelling} is a place of its own.`,
      );
    }
  };
  const canSplit = (spelling: string) => name.kind !== 'group' && matchKey(spelling) !== matchKey(name.name);
  return (
    <section className={layout['editor']} aria-label={`Name ${name.name}`} ref={useFocusPlace('name-editor')}>
      {name.kind === 'group' ? (
        <h2 className={styles['said']}>{name.name}</h2>
      ) : (
        <TextInput
          label={party === undefined ? 'Place' : 'Party'}
          value={name.name}
          check={(text) => (text.trim() === '' ? 'It needs a name' : null)}
          onCommit={rename}
        />
      )}
      <div>
        <h2 className={styles['label']}>As the reports write it</h2>
        <ul className={styles['spellings']}>
          {name.spellings.map((use) => (
            <li key={use.spelling}>
              <span className={styles['said']}>{use.spelling}</span>
              <SpellingPlaces use={use} nameOf={nameOf} onShow={onShow} />
              {canSplit(use.spelling) ? (
                <Button look="plain" onPress={() => split(use.spelling)} aria-label={`Split off ${use.spelling}`}>
                  Split off
                </Button>
              ) : null}
            </li>
          ))}
          {unused.map((alias) => (
            <li key={alias}>
              <span className={styles['said']}>{alias}</span>
              <span className={styles['places']}>alias</span>
              <Button look="plain" onPress={() => split(alias)} aria-label={`Split off ${alias}`}>
                Split off
              </Button>
            </li>
          ))}
        </ul>
        {name.spellings.length + unused.length === 0 ? (
          <p className={styles['reason']}>No claim’s place, subject or object names it.</p>
        ) : null}
      </div>
      <ComboInput
        label="Is the same as"
        value=""
        clearOnChoose
        placeholder="Merge it into another name…"
        options={names
          .filter((each) => each !== name)
          .map((each) => ({ id: nameKeyOf(each), text: each.name, detail: each.kind }))}
        onChoose={merge}
        onType={(text) => {
          if (text !== '') void run(joinSpellings, { name: name.name, other: text });
        }}
        hint={
          name.kind === 'group'
            ? 'People and groups are joined as a party with both names.'
            : 'A name that isn’t in the list is added as another spelling.'
        }
      />
      {party === undefined || splitting === null ? null : (
        <SplitDialog party={party} name={splitting} nameOf={nameOf} onClose={() => setSplitting(null)} />
      )}
    </section>
  );
}

const claimsOf = (uses: readonly SpellingUse[]): readonly ClaimId[] => [
  ...new Set(uses.flatMap(({ mentions }) => mentions.flatMap(({ claimId }) => claimId ?? []))),
];
