import { useState } from 'react';
import type { ReportId } from '#core/base/id.ts';
import type { IndexedName } from '#core/comparison/names/name-index.ts';
import type { NameMention } from '#core/comparison/names/name-mentions.ts';
import { matchKey, type Party } from '#core/model/party.ts';
import { ComboInput } from '#renderer/ui/combo-input.tsx';
import { useFocusPlace } from '#renderer/ui/focus-places.ts';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { say } from '#renderer/words/interface-words.ts';
import { NAME_KIND_IDS, nameKeyOf, spellingsOf } from './name-spellings.ts';
import { SpellingList } from './spelling-list.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useNameChanges } from './use-name-changes.ts';
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
  const [splitting, setSplitting] = useState<string | null>(null);
  const party = parties.find(({ id }) => id === name.partyId);
  const { rename, mergeInto, addSpelling, splitPlace } = useNameChanges(name, party);
  const unused = spellingsOf(name, parties).filter(
    (other) => !name.spellings.some(({ spelling }) => matchKey(spelling) === matchKey(other)),
  );
  const merge = (key: string) => {
    const into = names.find((each) => nameKeyOf(each) === key);
    if (into !== undefined) mergeInto(into, () => onChoose(key));
  };
  return (
    <section
      className={layout['editor']}
      aria-label={say('name-editor.label', { name: name.name })}
      ref={useFocusPlace('name-editor')}
    >
      {name.kind === 'group' ? (
        <h2 className={styles['quoted']}>{name.name}</h2>
      ) : (
        <TextInput
          label={say(party === undefined ? 'name-editor.place' : 'name-editor.party')}
          value={name.name}
          check={(text) => (text.trim() === '' ? say('name-editor.needs-name') : null)}
          onCommit={rename}
        />
      )}
      <SpellingList
        name={name}
        unused={unused}
        nameOf={nameOf}
        onShow={onShow}
        onSplit={party === undefined ? splitPlace : setSplitting}
      />
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
          if (text !== '') addSpelling(text);
        }}
        hint={say(name.kind === 'group' ? 'name-editor.about-groups' : 'name-editor.about-spelling')}
      />
      {party === undefined || splitting === null ? null : (
        <SplitDialog party={party} name={splitting} nameOf={nameOf} onClose={() => setSplitting(null)} />
      )}
    </section>
  );
}
