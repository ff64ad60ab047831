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
import { useRunWithNotice } from '#renderer/commands/use-run-with-notice.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { NAME_KIND_IDS } from './name-list.tsx';
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

/** One name: its spelling in each report, and the ways to rename, merge and split it. */
export function NameEditor({ name, names, parties, nameOf, onShow, onChoose }: NameEditorProps) {
  const { run } = useSession();
  const runAndSay = useRunWithNotice();
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
        return say('names.joined', { name: name.name, other: into.name });
      },
    );
  };
  const split = (spelling: string) => {
    if (party !== undefined) setSplitting(spelling);
    else {
      const own = name.spellings.filter((use) => use.spelling === spelling);
      void runAndSay(
        (run) => run(namePlace, { claimIds: claimsOf(own), place: spelling }, { purpose: 'split place' }),
        () => say('name-editor.place-split', { place: spelling }),
      );
    }
  };
  const canSplit = (spelling: string) => name.kind !== 'group' && matchKey(spelling) !== matchKey(name.name);
  return (
    <section
      className={layout['editor']}
      aria-label={say('name-editor.label', { name: name.name })}
      ref={useFocusPlace('name-editor')}
    >
      {name.kind === 'group' ? (
        <h2 className={styles['said']}>{name.name}</h2>
      ) : (
        <TextInput
          label={say(party === undefined ? 'name-editor.place' : 'name-editor.party')}
          value={name.name}
          check={(text) => (text.trim() === '' ? say('name-editor.needs-name') : null)}
          onCommit={rename}
        />
      )}
      <div>
        <h2 className={styles['label']}>{say('name-editor.spellings')}</h2>
        <ul className={styles['spellings']}>
          {name.spellings.map((use) => (
            <li key={use.spelling}>
              <span className={styles['said']}>{use.spelling}</span>
              <SpellingPlaces use={use} nameOf={nameOf} onShow={onShow} />
              {canSplit(use.spelling) ? (
                <Button
                  look="plain"
                  onPress={() => split(use.spelling)}
                  aria-label={say('name-editor.split-off-named', { spelling: use.spelling })}
                >
                  {say('name-editor.split-off')}
                </Button>
              ) : null}
            </li>
          ))}
          {unused.map((alias) => (
            <li key={alias}>
              <span className={styles['said']}>{alias}</span>
              <span className={styles['places']}>{say('name-editor.alias')}</span>
              <Button
                look="plain"
                onPress={() => split(alias)}
                aria-label={say('name-editor.split-off-named', { spelling: alias })}
              >
                {say('name-editor.split-off')}
              </Button>
            </li>
          ))}
        </ul>
        {name.spellings.length + unused.length === 0 ? (
          <p className={styles['reason']}>{say('name-editor.unused')}</p>
        ) : null}
      </div>
      <ComboInput
        label={say('name-editor.same-as')}
        value=""
        clearOnChoose
        placeholder={say('name-editor.same-as-hint')}
        options={names
          .filter((each) => each !== name)
          .map((each) => ({ id: nameKeyOf(each), text: each.name, detail: say(NAME_KIND_IDS[each.kind]) }))}
        onChoose={merge}
        onType={(text) => {
          if (text !== '') void run(joinSpellings, { name: name.name, other: text });
        }}
        hint={say(name.kind === 'group' ? 'name-editor.about-groups' : 'name-editor.about-spelling')}
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
